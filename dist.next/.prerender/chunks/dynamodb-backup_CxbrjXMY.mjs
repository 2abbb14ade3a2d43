// content/database/dynamodb-backup.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dynamodb-backup_zAP4P7rY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
