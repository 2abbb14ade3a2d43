// content/integration/amazon-mq.mdx?astroPropagatedAssets
async function getMod() {
	return import("./amazon-mq_CcGcXqkK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
