// content/storage/s3-access-control.mdx?astroPropagatedAssets
async function getMod() {
	return import("./s3-access-control_Dy74sSdD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
