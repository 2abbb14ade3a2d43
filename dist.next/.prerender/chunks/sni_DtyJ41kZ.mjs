// content/networking/sni.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sni_CnLOMmvl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
