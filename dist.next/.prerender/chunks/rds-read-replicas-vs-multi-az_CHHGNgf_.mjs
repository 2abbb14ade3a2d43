// content/database/rds-read-replicas-vs-multi-az.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rds-read-replicas-vs-multi-az_BwfNcrsA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
