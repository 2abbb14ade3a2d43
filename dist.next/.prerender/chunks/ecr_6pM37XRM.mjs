// content/compute/ecr.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ecr_Cxw-0RJG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
