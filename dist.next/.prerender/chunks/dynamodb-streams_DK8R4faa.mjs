// content/database/dynamodb-streams.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-streams_manYn5X1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
