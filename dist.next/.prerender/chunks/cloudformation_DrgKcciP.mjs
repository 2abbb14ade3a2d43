// content/management/cloudformation.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudformation_Bc8KLaEi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
