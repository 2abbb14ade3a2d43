// content/database/aurora-global-database.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aurora-global-database_D3UrcRK8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
