// content/compute/ami.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ami_BD5cVkZA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
