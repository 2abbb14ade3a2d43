// content/architectures/api-gateway-kinesis-firehose-s3.mdx?astroPropagatedAssets
async function getMod() {
	return import("./api-gateway-kinesis-firehose-s3_D2rwAXvJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
