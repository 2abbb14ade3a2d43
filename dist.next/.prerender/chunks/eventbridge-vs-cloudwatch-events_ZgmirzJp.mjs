// content/integration/eventbridge-vs-cloudwatch-events.mdx?astroPropagatedAssets
async function getMod() {
	return import("./eventbridge-vs-cloudwatch-events_C-aUtHdk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
