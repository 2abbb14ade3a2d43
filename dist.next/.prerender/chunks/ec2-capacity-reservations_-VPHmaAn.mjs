// content/compute/ec2-capacity-reservations.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ec2-capacity-reservations_BcCqq2bJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
