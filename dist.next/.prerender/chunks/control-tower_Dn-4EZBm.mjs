// content/management/control-tower.mdx?astroPropagatedAssets
async function getMod() {
	return import("./control-tower_DSLgKvpP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
