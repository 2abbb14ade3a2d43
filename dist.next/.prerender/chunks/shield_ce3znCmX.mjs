// content/security/shield.mdx?astroPropagatedAssets
async function getMod() {
	return import("./shield_DAzNusCx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
