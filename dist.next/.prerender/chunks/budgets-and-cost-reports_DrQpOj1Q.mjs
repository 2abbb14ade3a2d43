// content/management/budgets-and-cost-reports.mdx?astroPropagatedAssets
async function getMod() {
	return import("./budgets-and-cost-reports_BELDqe7m.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
