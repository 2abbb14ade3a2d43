// content/security/cloudhsm.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudhsm_DF0CJH1h.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
