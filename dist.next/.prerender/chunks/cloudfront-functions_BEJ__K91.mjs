// content/networking/cloudfront-functions.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudfront-functions_FimjRqri.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
