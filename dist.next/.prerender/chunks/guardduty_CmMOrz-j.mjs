// content/security/guardduty.mdx?astroPropagatedAssets
async function getMod() {
	return import("./guardduty_BP76A_69.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
