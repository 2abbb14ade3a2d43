// content/networking/elastic-network-interface.mdx?astroPropagatedAssets
async function getMod() {
	return import("./elastic-network-interface_d2HLBaWU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
