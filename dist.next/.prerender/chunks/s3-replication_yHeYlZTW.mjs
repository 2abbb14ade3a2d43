// content/storage/s3-replication.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-replication_BBPXZTq_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
