// content/architectures/serverless-cron.mdx?astroPropagatedAssets
async function getMod() {
	return import("./serverless-cron_uDF-ccfi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
