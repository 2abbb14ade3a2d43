// content/migration/transfer-family.mdx?astroPropagatedAssets
async function getMod() {
	return import("./transfer-family_99XfQkX_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
