import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as listScenarios } from "./requirements_Bucvf0ex.mjs";
// src/pages/scenarios/all.json.ts
var all_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every situation with its answer, for the filter of the scenarios. */
var GET = async () => Response.json(await listScenarios());
// \0virtual:astro:page:src/pages/scenarios/all.json@_@ts
var page = () => all_json_exports;
export { page };
