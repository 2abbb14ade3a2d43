// content/networking/nat-gateway-vs-vpc-endpoint.mdx?astroPropagatedAssets
async function getMod() {
	return import("./nat-gateway-vs-vpc-endpoint_DBqFu8tA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
