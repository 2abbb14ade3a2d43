// content/compute/ecs-vs-eks.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ecs-vs-eks_6ZOU4JTm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
