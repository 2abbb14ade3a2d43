// content/storage/fsx-for-netapp-ontap.mdx?astroPropagatedAssets
async function getMod() {
	return import("./fsx-for-netapp-ontap_CdXngFei.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
