// content/foundations/high-availability.mdx?astroPropagatedAssets
async function getMod() {
	return import("./high-availability_Ce4BomLN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
