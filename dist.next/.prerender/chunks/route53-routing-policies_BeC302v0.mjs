// content/networking/route53-routing-policies.mdx?astroPropagatedAssets
async function getMod() {
	return import("./route53-routing-policies_C1ZDsauO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
