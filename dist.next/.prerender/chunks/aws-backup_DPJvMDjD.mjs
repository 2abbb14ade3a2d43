// content/storage/aws-backup.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aws-backup_ehmfApO-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
