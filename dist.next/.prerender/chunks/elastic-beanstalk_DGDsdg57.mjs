// content/compute/elastic-beanstalk.mdx?astroPropagatedAssets
async function getMod() {
	return import("./elastic-beanstalk_Bu2VSY0S.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: "@@ASTRO-LINKS@@",
	collectedStyles: "@@ASTRO-STYLES@@",
	collectedScripts: []
};
export { defaultMod as default };
