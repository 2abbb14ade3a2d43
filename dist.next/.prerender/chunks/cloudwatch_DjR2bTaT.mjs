// content/management/cloudwatch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudwatch_BeoHYXUJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
