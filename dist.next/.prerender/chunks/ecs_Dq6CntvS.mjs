// content/compute/ecs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ecs_CIVwCF9F.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
