// content/database/choosing-a-database.mdx?astroPropagatedAssets
async function getMod() {
	return import("./choosing-a-database_CREfKc3e.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
