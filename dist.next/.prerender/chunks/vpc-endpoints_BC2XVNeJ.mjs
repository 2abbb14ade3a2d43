// content/networking/vpc-endpoints.mdx?astroPropagatedAssets
async function getMod() {
	return import("./vpc-endpoints_CUTk1-m7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
