// content/management/cloudwatch-alarms.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cloudwatch-alarms_C5GmBJkc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
