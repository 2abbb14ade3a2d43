// content/storage/fsx-comparison.mdx?astroPropagatedAssets
async function getMod() {
	return import("./fsx-comparison_Bd8ChhO-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
