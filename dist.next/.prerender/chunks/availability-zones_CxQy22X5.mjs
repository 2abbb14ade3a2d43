// content/foundations/availability-zones.mdx?astroPropagatedAssets
async function getMod() {
	return import("./availability-zones_CzBfiDz7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
