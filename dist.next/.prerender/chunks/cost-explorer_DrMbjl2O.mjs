// content/management/cost-explorer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cost-explorer_Bpd3l_d7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
