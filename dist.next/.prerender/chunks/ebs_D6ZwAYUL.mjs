// content/storage/ebs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ebs_Dk9_4LXP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
