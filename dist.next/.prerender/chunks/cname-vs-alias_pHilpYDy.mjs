// content/networking/cname-vs-alias.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cname-vs-alias_C158sQc8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
