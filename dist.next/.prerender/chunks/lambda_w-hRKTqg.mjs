// content/compute/lambda.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda_DnujZ5rJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
