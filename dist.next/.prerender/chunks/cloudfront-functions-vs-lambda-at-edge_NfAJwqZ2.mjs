// content/networking/cloudfront-functions-vs-lambda-at-edge.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudfront-functions-vs-lambda-at-edge_Cj5Lalz4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
