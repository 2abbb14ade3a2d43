// content/database/aurora.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aurora_-Fe8O_JE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
