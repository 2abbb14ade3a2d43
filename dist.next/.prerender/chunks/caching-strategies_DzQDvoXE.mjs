// content/database/caching-strategies.mdx?astroPropagatedAssets
async function getMod() {
	return import("./caching-strategies_CS__IDr8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
