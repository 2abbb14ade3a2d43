// content/security/inspector-vs-macie.mdx?astroPropagatedAssets
async function getMod() {
	return import("./inspector-vs-macie_CUJsOUwA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
