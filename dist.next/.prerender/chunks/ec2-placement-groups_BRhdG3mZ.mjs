// content/compute/ec2-placement-groups.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ec2-placement-groups_MiA2ygq8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
