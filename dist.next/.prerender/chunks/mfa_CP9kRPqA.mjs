// content/security/mfa.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mfa_DH0V2ORS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
