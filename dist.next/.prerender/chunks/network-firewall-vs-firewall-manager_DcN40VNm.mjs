// content/security/network-firewall-vs-firewall-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-firewall-vs-firewall-manager_BsXL-fSE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
