// content/security/shield-vs-guardduty.mdx?astroPropagatedAssets
async function getMod() {
	return import("./shield-vs-guardduty_CnX-Tf7m.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
