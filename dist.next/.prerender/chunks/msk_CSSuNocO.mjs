// content/analytics/msk.mdx?astroPropagatedAssets
async function getMod() {
	return import("./msk__qdeiBqt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
