// content/compute/ec2-purchasing-options.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ec2-purchasing-options_C2wPNDfz.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
