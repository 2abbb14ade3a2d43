// content/integration/api-gateway.mdx?astroPropagatedAssets
async function getMod() {
	return import("./api-gateway_Cm0bb4HA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
