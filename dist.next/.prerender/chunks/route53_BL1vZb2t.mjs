// content/networking/route53.mdx?astroPropagatedAssets
async function getMod() {
	return import("./route53_BMF_kTEk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
