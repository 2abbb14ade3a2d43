// content/security/inspector.mdx?astroPropagatedAssets
async function getMod() {
	return import("./inspector_CWEpwfds.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
