// content/compute/batch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./batch_Bn59pXOq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
