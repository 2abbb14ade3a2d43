// content/migration/snow-family.mdx?astroPropagatedAssets
async function getMod() {
	return import("./snow-family_jTqXlVDf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
