// content/networking/route-tables.mdx?astroPropagatedAssets
async function getMod() {
	return import("./route-tables_DL8_qyy9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
