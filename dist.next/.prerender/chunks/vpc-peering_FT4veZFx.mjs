// content/networking/vpc-peering.mdx?astroPropagatedAssets
async function getMod() {
	return import("./vpc-peering_DfdY1gWl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
