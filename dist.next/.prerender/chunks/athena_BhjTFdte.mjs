// content/analytics/athena.mdx?astroPropagatedAssets
async function getMod() {
	return import("./athena_fseqiM5_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
