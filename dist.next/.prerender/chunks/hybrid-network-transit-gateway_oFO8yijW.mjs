// content/architectures/hybrid-network-transit-gateway.mdx?astroPropagatedAssets
async function getMod() {
	return import("./hybrid-network-transit-gateway_Dp1D_BEv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
