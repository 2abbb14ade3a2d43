// content/architectures/static-website-cloudfront-s3.mdx?astroPropagatedAssets
async function getMod() {
	return import("./static-website-cloudfront-s3_kBZY_azh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
