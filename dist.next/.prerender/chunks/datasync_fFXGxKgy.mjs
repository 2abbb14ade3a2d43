// content/migration/datasync.mdx?astroPropagatedAssets
async function getMod() {
	return import("./datasync_hyy0O5dC.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
