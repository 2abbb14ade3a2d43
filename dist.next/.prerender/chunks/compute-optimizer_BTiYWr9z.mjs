// content/management/compute-optimizer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compute-optimizer_CfRH84kr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
