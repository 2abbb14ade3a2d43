// content/foundations/regions.mdx?astroPropagatedAssets
async function getMod() {
	return import("./regions_DMUvn2wE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
