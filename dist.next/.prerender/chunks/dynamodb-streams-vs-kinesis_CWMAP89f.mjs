// content/database/dynamodb-streams-vs-kinesis.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-streams-vs-kinesis_1i3b7-oy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
