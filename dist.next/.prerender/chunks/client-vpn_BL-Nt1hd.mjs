// content/networking/client-vpn.mdx?astroPropagatedAssets
async function getMod() {
	return import("./client-vpn_fIYzLFwP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
