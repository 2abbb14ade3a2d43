// content/database/dynamodb-global-tables.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-global-tables_BN7lzZkT.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
