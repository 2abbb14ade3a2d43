// content/architectures/kinesis-lambda-dynamodb.mdx?astroPropagatedAssets
async function getMod() {
	return import("./kinesis-lambda-dynamodb_CZnPSFKU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
