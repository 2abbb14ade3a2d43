// content/networking/cloudfront.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudfront_BrcRbqFp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
