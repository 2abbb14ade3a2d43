// content/security/iam-identity-center.mdx?astroPropagatedAssets
async function getMod() {
	return import("./iam-identity-center_CT0Ra-TO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
