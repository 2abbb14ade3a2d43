// content/database/redis-vs-memcached.mdx?astroPropagatedAssets
async function getMod() {
	return import("./redis-vs-memcached_B49tLzyX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
