// content/security/resource-access-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./resource-access-manager_p3jc0ugf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
