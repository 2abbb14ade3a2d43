// content/integration/api-gateway-security.mdx?astroPropagatedAssets
async function getMod() {
	return import("./api-gateway-security_BfmhLaUt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
