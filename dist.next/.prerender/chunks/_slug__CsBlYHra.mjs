import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as isComparable, r as toComparable } from "./comparable_6js80K08.mjs";
import { r as getTopics } from "./topics_B2cVM85A.mjs";
// src/pages/compare/[domain]/[slug].json.ts
var _slug__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => (await getTopics()).filter(isComparable).map((topic) => ({
	params: {
		domain: topic.domain,
		slug: topic.slug
	},
	props: { topic }
}));
/** What the comparison picker shows of a topic. */
var GET = async ({ props: { topic } }) => Response.json(await toComparable(topic));
// \0virtual:astro:page:src/pages/compare/[domain]/[slug].json@_@ts
var page = () => _slug__json_exports;
export { page };
