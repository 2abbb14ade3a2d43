// content/migration/dms-vs-datasync.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dms-vs-datasync_1-CJNBOY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
