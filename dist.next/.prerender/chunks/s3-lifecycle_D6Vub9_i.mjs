// content/storage/s3-lifecycle.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-lifecycle_Bwo3KxPs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
