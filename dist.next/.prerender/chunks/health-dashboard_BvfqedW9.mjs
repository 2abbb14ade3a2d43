// content/management/health-dashboard.mdx?astroPropagatedAssets
async function getMod() {
	return import("./health-dashboard_DQb40mDY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
