// content/migration/schema-conversion-tool.mdx?astroPropagatedAssets
async function getMod() {
	return import("./schema-conversion-tool_Dt7D-CYS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
