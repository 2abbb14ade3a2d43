// content/compute/auto-scaling-groups.mdx?astroPropagatedAssets
async function getMod() {
	return import("./auto-scaling-groups_CNKwct1a.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
