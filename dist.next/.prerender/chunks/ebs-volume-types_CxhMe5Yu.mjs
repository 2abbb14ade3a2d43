// content/storage/ebs-volume-types.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ebs-volume-types_BGXxiRLs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
