// content/ml/language-services.mdx?astroPropagatedAssets
async function getMod() {
	return import("./language-services_BOwM2kw2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
