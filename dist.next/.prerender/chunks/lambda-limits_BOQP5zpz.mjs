// content/compute/lambda-limits.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda-limits_DKXRSz-e.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
