// content/architectures/aurora-global-failover.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aurora-global-failover_DKy6iOLx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
