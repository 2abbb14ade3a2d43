// content/architectures/data-lake.mdx?astroPropagatedAssets
async function getMod() {
	return import("./data-lake_BM0DZH0o.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
