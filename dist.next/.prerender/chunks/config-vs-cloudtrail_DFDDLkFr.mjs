// content/management/config-vs-cloudtrail.mdx?astroPropagatedAssets
async function getMod() {
	return import("./config-vs-cloudtrail_D8j0XTpU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
