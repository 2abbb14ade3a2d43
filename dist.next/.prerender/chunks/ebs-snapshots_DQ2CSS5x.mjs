// content/storage/ebs-snapshots.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ebs-snapshots_CQzr0ADz.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
