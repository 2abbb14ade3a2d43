// content/security/network-firewall.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-firewall_DbaoQy-X.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
