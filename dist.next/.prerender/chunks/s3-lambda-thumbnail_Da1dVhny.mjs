// content/architectures/s3-lambda-thumbnail.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-lambda-thumbnail_qnIwJQd5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
