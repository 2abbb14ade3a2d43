// content/security/firewall-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./firewall-manager_mfqAhSQG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
