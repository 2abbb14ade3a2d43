// content/analytics/quicksight.mdx?astroPropagatedAssets
async function getMod() {
	return import("./quicksight_BmLfBRYv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
