// content/security/artifact.mdx?astroPropagatedAssets
async function getMod() {
	return import("./artifact_zj3kfSbI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
