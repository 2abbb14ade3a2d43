// content/security/cognito.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cognito_DF72O-tU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
