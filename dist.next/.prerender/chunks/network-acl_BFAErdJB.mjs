// content/networking/network-acl.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-acl_D_-NK3TB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
