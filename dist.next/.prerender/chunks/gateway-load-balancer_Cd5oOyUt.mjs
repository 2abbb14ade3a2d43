// content/networking/gateway-load-balancer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gateway-load-balancer_-Dh7y26W.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
