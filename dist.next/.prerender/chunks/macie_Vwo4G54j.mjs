// content/security/macie.mdx?astroPropagatedAssets
async function getMod() {
	return import("./macie_CIpOSu49.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
