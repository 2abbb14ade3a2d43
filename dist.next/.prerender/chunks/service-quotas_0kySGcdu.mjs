// content/management/service-quotas.mdx?astroPropagatedAssets
async function getMod() {
	return import("./service-quotas_DD-lN9jD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
