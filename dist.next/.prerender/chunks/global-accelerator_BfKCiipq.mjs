// content/networking/global-accelerator.mdx?astroPropagatedAssets
async function getMod() {
	return import("./global-accelerator_DLtaYYBH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
