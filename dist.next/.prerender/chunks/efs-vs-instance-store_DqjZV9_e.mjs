// content/storage/efs-vs-instance-store.mdx?astroPropagatedAssets
async function getMod() {
	return import("./efs-vs-instance-store_Ds3yF3_a.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
