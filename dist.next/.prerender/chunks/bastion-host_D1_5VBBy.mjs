// content/security/bastion-host.mdx?astroPropagatedAssets
async function getMod() {
	return import("./bastion-host_Z78vNLjw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
