// content/ml/textract.mdx?astroPropagatedAssets
async function getMod() {
	return import("./textract_D_uB03ay.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
