// content/storage/fsx-for-windows.mdx?astroPropagatedAssets
async function getMod() {
	return import("./fsx-for-windows_CshzlPLZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
