// content/compute/lambda-vpc.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda-vpc_4pIey4f1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
