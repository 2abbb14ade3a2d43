// content/networking/signed-url-vs-field-level-encryption.mdx?astroPropagatedAssets
async function getMod() {
	return import("./signed-url-vs-field-level-encryption_fwV0KWaQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
