// content/ml/rekognition.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rekognition_CCW82dTi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
