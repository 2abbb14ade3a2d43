// content/architectures/lambda-sqs-decoupling.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda-sqs-decoupling_CSYPCF3u.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
