// content/migration/elastic-disaster-recovery.mdx?astroPropagatedAssets
async function getMod() {
	return import("./elastic-disaster-recovery_cX-B7uP4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
