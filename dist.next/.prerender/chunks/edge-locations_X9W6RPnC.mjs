// content/foundations/edge-locations.mdx?astroPropagatedAssets
async function getMod() {
	return import("./edge-locations_QAySAouS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
