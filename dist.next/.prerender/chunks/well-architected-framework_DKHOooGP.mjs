// content/foundations/well-architected-framework.mdx?astroPropagatedAssets
async function getMod() {
	return import("./well-architected-framework_BMh9_2yI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
