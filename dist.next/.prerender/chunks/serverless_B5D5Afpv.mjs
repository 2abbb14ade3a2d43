// content/foundations/serverless.mdx?astroPropagatedAssets
async function getMod() {
	return import("./serverless_r53lKVLm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
