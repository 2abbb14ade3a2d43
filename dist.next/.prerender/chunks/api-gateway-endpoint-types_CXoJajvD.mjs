// content/integration/api-gateway-endpoint-types.mdx?astroPropagatedAssets
async function getMod() {
	return import("./api-gateway-endpoint-types_CCvxjuit.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
