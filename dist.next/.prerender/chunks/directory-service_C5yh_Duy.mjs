// content/security/directory-service.mdx?astroPropagatedAssets
async function getMod() {
	return import("./directory-service_B8n9nQ_M.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
