// content/database/aurora-serverless.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aurora-serverless_Dp98zZkz.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
