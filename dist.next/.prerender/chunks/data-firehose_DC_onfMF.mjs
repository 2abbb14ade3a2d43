// content/analytics/data-firehose.mdx?astroPropagatedAssets
async function getMod() {
	return import("./data-firehose_CceYDUPX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
