// content/storage/storage-gateway.mdx?astroPropagatedAssets
async function getMod() {
	return import("./storage-gateway_DVyou5BQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
