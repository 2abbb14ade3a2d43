// content/storage/s3-object-lock.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-object-lock_BeruPnBr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
