// content/integration/appflow.mdx?astroPropagatedAssets
async function getMod() {
	return import("./appflow_CKLl2ddj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
