// content/security/secrets-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./secrets-manager_C49bKleY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
