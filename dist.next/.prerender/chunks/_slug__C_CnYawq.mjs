import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { f as bodySections, r as getTopics } from "./topics_B2cVM85A.mjs";
import { a as topicExport, n as envelopeOf, r as placeOf } from "./export_CmbFSvXr.mjs";
// src/pages/[domain]/[slug].json.ts
var _slug__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => (await getTopics()).map((topic) => ({
	params: {
		domain: topic.domain,
		slug: topic.slug
	},
	props: { topic }
}));
/** Everything a topic says, as data; fails the build when it is not what its schema says. */
var GET = ({ props: { topic }, site }) => Response.json(topicExport.parse({
	...envelopeOf("topic.schema.json", site),
	...topic.data,
	...placeOf(topic, site),
	sections: bodySections(topic.outline())
}));
// \0virtual:astro:page:src/pages/[domain]/[slug].json@_@ts
var page = () => _slug__json_exports;
export { page };
