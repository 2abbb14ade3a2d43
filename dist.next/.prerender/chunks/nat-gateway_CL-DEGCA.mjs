// content/networking/nat-gateway.mdx?astroPropagatedAssets
async function getMod() {
	return import("./nat-gateway_Buk8zN9Z.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
