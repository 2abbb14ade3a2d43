// content/analytics/redshift.mdx?astroPropagatedAssets
async function getMod() {
	return import("./redshift_B1fLjACp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
