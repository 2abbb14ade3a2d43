// content/security/detective.mdx?astroPropagatedAssets
async function getMod() {
	return import("./detective_CBBEnD4u.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
