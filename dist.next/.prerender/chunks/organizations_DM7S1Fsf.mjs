// content/management/organizations.mdx?astroPropagatedAssets
async function getMod() {
	return import("./organizations_NXFqEwyb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
