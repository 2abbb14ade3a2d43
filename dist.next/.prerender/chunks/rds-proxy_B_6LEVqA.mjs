// content/database/rds-proxy.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rds-proxy_BxXdCXOJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
