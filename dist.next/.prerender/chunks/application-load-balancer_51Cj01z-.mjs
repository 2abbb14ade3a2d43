// content/networking/application-load-balancer.mdx?astroPropagatedAssets
async function getMod() {
	return import("./application-load-balancer_CwdXaJ8u.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
