// content/networking/site-to-site-vpn.mdx?astroPropagatedAssets
async function getMod() {
	return import("./site-to-site-vpn_DFjwZaup.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
