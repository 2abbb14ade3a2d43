// content/storage/s3-performance.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-performance_kDRz2QBZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
