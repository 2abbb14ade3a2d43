// content/management/license-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./license-manager_C2uSnqgN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
