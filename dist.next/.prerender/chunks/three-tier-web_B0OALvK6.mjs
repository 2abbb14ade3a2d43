// content/architectures/three-tier-web.mdx?astroPropagatedAssets
async function getMod() {
	return import("./three-tier-web_p0QviZBQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
