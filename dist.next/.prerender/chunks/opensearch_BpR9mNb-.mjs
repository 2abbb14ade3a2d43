// content/analytics/opensearch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./opensearch_u8AGilOu.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
