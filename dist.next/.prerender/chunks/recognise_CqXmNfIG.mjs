// content/management/recognise.mdx?astroPropagatedAssets
async function getMod() {
	return import("./recognise_DoxAW3Us.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
