// content/compute/auto-scaling-policies.mdx?astroPropagatedAssets
async function getMod() {
	return import("./auto-scaling-policies_CynU2rhE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
