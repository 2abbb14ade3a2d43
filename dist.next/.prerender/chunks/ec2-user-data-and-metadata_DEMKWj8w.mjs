// content/compute/ec2-user-data-and-metadata.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ec2-user-data-and-metadata_oqtyd28t.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
