import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { i as schemaOf, o as topicsExport, t as absolute } from "./export_CmbFSvXr.mjs";
// src/pages/topics.schema.json.ts
var topics_schema_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What stands in `/topics.json`, for people who read it by program. */
var GET = ({ site }) => Response.json(schemaOf(topicsExport, "topics.json", absolute("topics.schema.json", site)), { headers: { "content-type": "application/schema+json; charset=utf-8" } });
// \0virtual:astro:page:src/pages/topics.schema.json@_@ts
var page = () => topics_schema_json_exports;
export { page };
