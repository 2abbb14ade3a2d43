// content/database/dynamodb-capacity-modes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-capacity-modes_BZ03hVII.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
