// content/migration/application-migration-service.mdx?astroPropagatedAssets
async function getMod() {
	return import("./application-migration-service_ByMsbbgP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
