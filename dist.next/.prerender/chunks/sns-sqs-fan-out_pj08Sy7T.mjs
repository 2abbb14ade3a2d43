// content/architectures/sns-sqs-fan-out.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sns-sqs-fan-out_D9EpS7MU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
