// content/networking/vpc.mdx?astroPropagatedAssets
async function getMod() {
	return import("./vpc_ixdbKyTg.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
