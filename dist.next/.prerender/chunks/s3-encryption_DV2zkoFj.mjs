// content/storage/s3-encryption.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-encryption_OoY_DhHw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
