// content/storage/s3-storage-classes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-storage-classes_CTfQU2NJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
