// content/database/neptune.mdx?astroPropagatedAssets
async function getMod() {
	return import("./neptune_gB3KHSk0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
