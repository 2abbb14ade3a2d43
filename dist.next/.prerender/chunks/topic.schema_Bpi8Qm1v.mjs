import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as topicExport, i as schemaOf, t as absolute } from "./export_CmbFSvXr.mjs";
// src/pages/topic.schema.json.ts
var topic_schema_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What stands in a topic's JSON, for people who read it by program. */
var GET = ({ site }) => Response.json(schemaOf(topicExport, "주제 하나", absolute("topic.schema.json", site)), { headers: { "content-type": "application/schema+json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/topic.schema.json@_@ts
var page = () => topic_schema_json_exports;
export { page };
