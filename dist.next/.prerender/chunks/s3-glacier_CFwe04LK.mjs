// content/storage/s3-glacier.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-glacier_Dh9l_STh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
