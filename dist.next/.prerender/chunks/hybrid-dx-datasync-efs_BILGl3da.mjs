// content/architectures/hybrid-dx-datasync-efs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./hybrid-dx-datasync-efs_CA-xYY2y.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
