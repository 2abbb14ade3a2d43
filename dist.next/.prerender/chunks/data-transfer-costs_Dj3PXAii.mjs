// content/networking/data-transfer-costs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./data-transfer-costs_D4_9bK66.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
