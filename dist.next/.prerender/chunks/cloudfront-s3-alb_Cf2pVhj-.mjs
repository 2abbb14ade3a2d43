// content/architectures/cloudfront-s3-alb.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudfront-s3-alb_C5ae1uVw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
