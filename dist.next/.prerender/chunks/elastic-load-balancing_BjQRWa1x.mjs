// content/networking/elastic-load-balancing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./elastic-load-balancing_Pclln55D.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
