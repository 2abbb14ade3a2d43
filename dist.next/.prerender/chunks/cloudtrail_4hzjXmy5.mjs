// content/management/cloudtrail.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudtrail_BwTkg7TZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
