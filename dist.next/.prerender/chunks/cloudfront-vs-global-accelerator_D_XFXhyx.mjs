// content/networking/cloudfront-vs-global-accelerator.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudfront-vs-global-accelerator_Ceuu5ESs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
