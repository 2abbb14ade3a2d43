// content/networking/network-load-balancer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-load-balancer_CWjv4VaA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
