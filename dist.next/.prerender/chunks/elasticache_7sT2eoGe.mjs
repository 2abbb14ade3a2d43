// content/database/elasticache.mdx?astroPropagatedAssets
async function getMod() {
	return import("./elasticache_DE5Xo6oD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
