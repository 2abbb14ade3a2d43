// content/integration/sqs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sqs_Bu2HFER5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
