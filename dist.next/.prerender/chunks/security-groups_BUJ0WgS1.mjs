// content/networking/security-groups.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-groups_b5BcBh1X.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
