// content/integration/receivemessage-vs-changemessagevisibility.mdx?astroPropagatedAssets
async function getMod() {
	return import("./receivemessage-vs-changemessagevisibility_Bdq-XSt9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
