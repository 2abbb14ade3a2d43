// content/storage/instance-store.mdx?astroPropagatedAssets
async function getMod() {
	return import("./instance-store_BnVnWlCs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
