// content/networking/ip-addressing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ip-addressing_CTVA3zZB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
