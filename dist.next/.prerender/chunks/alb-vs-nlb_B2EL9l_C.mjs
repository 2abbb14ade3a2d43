// content/networking/alb-vs-nlb.mdx?astroPropagatedAssets
async function getMod() {
	return import("./alb-vs-nlb_DoQw4SQV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
