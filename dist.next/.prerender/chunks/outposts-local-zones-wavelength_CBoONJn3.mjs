// content/compute/outposts-local-zones-wavelength.mdx?astroPropagatedAssets
async function getMod() {
	return import("./outposts-local-zones-wavelength_C0N8ZIUp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
