// content/networking/sticky-sessions.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sticky-sessions_DlbHchdu.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
