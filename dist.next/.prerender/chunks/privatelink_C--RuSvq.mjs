// content/networking/privatelink.mdx?astroPropagatedAssets
async function getMod() {
	return import("./privatelink_CVB-W526.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
