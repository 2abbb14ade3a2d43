// content/architectures/multi-region-active-active.mdx?astroPropagatedAssets
async function getMod() {
	return import("./multi-region-active-active_Drdbg7hj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
