// content/security/waf.mdx?astroPropagatedAssets
async function getMod() {
	return import("./waf_JZWuOLph.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
