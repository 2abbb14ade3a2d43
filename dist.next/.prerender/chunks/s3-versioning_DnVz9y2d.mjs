// content/storage/s3-versioning.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-versioning_BUe0G27x.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
