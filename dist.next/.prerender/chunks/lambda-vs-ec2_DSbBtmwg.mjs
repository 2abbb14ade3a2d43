// content/compute/lambda-vs-ec2.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lambda-vs-ec2_s07FUhJf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
