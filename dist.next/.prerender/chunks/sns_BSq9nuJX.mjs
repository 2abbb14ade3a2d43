// content/integration/sns.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sns_DU98b1B3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
