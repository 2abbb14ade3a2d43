// content/analytics/kinesis.mdx?astroPropagatedAssets
async function getMod() {
	return import("./kinesis_A5d0XLdV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
