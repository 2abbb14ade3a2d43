import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as envelopeOf, o as topicsExport, r as placeOf, t as absolute } from "./export_CmbFSvXr.mjs";
import { r as getTopics } from "./topics_B2cVM85A.mjs";
// src/pages/topics.json.ts
var topics_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every published topic by its names, and where its data is; fails the build when it is not what its schema says. */
var GET = async ({ site }) => Response.json(topicsExport.parse({
	...envelopeOf("topics.schema.json", site),
	topics: (await getTopics()).map((topic) => ({
		...placeOf(topic, site),
		data: absolute(`${topic.id}.json`, site)
	}))
}));
// \0virtual:astro:page:src/pages/topics.json@_@ts
var page = () => topics_json_exports;
export { page };
