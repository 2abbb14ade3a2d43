// content/integration/sqs-standard-vs-fifo.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sqs-standard-vs-fifo_BjgEhuy6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
