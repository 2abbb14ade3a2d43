// content/foundations/glossary.mdx?astroPropagatedAssets
async function getMod() {
	return import("./glossary_DPefS6N9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
