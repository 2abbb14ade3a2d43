// content/management/service-catalog.mdx?astroPropagatedAssets
async function getMod() {
	return import("./service-catalog_BfR1cvSI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
