// content/database/dynamodb.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb_Ctsv25yB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
