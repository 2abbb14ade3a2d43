// content/analytics/emr.mdx?astroPropagatedAssets
async function getMod() {
	return import("./emr_DbSvSuyQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
