// content/database/dax.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dax_CkWcjfR1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
