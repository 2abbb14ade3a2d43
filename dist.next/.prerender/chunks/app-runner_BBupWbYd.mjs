// content/compute/app-runner.mdx?astroPropagatedAssets
async function getMod() {
	return import("./app-runner_C1_v5oJW.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
