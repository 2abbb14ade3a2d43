// content/networking/vpc-flow-logs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./vpc-flow-logs_yKDBa_fv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
