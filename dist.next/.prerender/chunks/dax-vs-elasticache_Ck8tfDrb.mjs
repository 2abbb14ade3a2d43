// content/database/dax-vs-elasticache.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dax-vs-elasticache_W2MpM20d.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
