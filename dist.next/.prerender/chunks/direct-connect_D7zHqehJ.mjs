// content/networking/direct-connect.mdx?astroPropagatedAssets
async function getMod() {
	return import("./direct-connect__g1_UK1m.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
