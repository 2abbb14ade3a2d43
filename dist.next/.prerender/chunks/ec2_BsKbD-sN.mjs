// content/compute/ec2.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ec2_qYMJnlfp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
