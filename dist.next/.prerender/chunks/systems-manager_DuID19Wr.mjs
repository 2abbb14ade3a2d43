// content/management/systems-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./systems-manager_bSe-FqR0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
