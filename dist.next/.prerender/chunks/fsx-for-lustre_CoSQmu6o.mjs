// content/storage/fsx-for-lustre.mdx?astroPropagatedAssets
async function getMod() {
	return import("./fsx-for-lustre_BVVk2iTE.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
