// content/foundations/shared-responsibility-model.mdx?astroPropagatedAssets
async function getMod() {
	return import("./shared-responsibility-model_zI787E_3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
