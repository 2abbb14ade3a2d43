// content/security/sts.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sts_zG5cGobr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
