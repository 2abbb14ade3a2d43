// content/database/dynamodb-ttl.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-ttl_BStsAYMH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
