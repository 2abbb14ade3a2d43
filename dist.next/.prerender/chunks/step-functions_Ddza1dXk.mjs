// content/integration/step-functions.mdx?astroPropagatedAssets
async function getMod() {
	return import("./step-functions_BvQ_-spb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
