// content/integration/eventbridge.mdx?astroPropagatedAssets
async function getMod() {
	return import("./eventbridge_Dq8GR2z9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
