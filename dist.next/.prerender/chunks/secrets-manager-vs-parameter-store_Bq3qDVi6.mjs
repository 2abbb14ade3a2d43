// content/security/secrets-manager-vs-parameter-store.mdx?astroPropagatedAssets
async function getMod() {
	return import("./secrets-manager-vs-parameter-store_D2YgPb-b.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
