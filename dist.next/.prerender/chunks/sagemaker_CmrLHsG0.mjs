// content/ml/sagemaker.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sagemaker_DC0y3b4l.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
