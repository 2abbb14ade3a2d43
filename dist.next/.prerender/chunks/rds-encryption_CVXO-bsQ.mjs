// content/database/rds-encryption.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rds-encryption_d_jixJ4t.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
