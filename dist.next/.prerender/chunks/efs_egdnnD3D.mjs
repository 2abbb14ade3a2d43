// content/storage/efs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./efs_DbGElFIO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
