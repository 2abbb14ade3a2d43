// content/networking/transit-gateway.mdx?astroPropagatedAssets
async function getMod() {
	return import("./transit-gateway_DKY7nCic.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
