import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { r as listFacts } from "./facts_TwSH57ZU.mjs";
// src/pages/facts/all.json.ts
var all_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every number with its topic, for the filter of the numbers. */
var GET = async () => Response.json(await listFacts());
// \0virtual:astro:page:src/pages/facts/all.json@_@ts
var page = () => all_json_exports;
export { page };
