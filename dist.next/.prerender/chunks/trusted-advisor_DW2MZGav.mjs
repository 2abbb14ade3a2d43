// content/management/trusted-advisor.mdx?astroPropagatedAssets
async function getMod() {
	return import("./trusted-advisor_C0gP74eJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
