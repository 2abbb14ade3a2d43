// content/networking/nat-gateway-vs-nat-instance.mdx?astroPropagatedAssets
async function getMod() {
	return import("./nat-gateway-vs-nat-instance_B5ZthYXG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
