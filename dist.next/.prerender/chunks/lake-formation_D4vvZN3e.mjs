// content/analytics/lake-formation.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lake-formation_1Qj-yk5m.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
