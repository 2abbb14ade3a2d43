// content/foundations/scalability-and-elasticity.mdx?astroPropagatedAssets
async function getMod() {
	return import("./scalability-and-elasticity_CPSb7QA9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
