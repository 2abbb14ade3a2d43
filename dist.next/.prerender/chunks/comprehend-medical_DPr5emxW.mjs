// content/ml/comprehend-medical.mdx?astroPropagatedAssets
async function getMod() {
	return import("./comprehend-medical_EBWOM45q.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
