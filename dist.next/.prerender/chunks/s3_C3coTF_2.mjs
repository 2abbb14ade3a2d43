// content/storage/s3.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3_ayGcq4Zm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
