// content/analytics/glue.mdx?astroPropagatedAssets
async function getMod() {
	return import("./glue_BeHFHNsm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
