// content/analytics/data-exchange.mdx?astroPropagatedAssets
async function getMod() {
	return import("./data-exchange_M9qQuZ4L.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
