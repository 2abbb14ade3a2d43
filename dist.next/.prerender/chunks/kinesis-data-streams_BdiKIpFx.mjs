// content/analytics/kinesis-data-streams.mdx?astroPropagatedAssets
async function getMod() {
	return import("./kinesis-data-streams_BKAznemu.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
