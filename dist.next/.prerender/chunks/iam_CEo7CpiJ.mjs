// content/security/iam.mdx?astroPropagatedAssets
async function getMod() {
	return import("./iam_DY--NWYc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
