// content/management/aws-access-methods.mdx?astroPropagatedAssets
async function getMod() {
	return import("./aws-access-methods_C9bkZtt5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
