// content/security/encryption.mdx?astroPropagatedAssets
async function getMod() {
	return import("./encryption_T0Kn3Hkh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
