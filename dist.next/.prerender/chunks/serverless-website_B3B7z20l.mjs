// content/architectures/serverless-website.mdx?astroPropagatedAssets
async function getMod() {
	return import("./serverless-website_Plao6Xpp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
