// content/compute/sam.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sam_Bnm4p135.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
