// content/architectures/event-driven-orders.mdx?astroPropagatedAssets
async function getMod() {
	return import("./event-driven-orders_BgrczDpk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
