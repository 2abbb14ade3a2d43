// content/database/documentdb.mdx?astroPropagatedAssets
async function getMod() {
	return import("./documentdb_CSdXwrxD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
