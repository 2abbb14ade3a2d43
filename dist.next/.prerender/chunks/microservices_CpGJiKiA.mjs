// content/architectures/microservices.mdx?astroPropagatedAssets
async function getMod() {
	return import("./microservices_BWbnxwUQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
