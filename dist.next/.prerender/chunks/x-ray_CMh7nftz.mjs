// content/management/x-ray.mdx?astroPropagatedAssets
async function getMod() {
	return import("./x-ray_CQYVOTPo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
