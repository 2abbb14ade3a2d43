// content/foundations/rto-rpo.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rto-rpo_CR-XMFgX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
