// content/compute/fargate.mdx?astroPropagatedAssets
async function getMod() {
	return import("./fargate_DNlDidcM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
