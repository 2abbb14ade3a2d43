// content/compute/lambda-at-edge.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda-at-edge_C3AojtXv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
