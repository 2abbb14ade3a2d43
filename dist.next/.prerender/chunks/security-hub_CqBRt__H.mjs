// content/security/security-hub.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-hub_ClrejTN-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
