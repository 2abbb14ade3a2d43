import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getCheckData } from "./build-data_DRwbavm1.mjs";
// src/pages/check-notes/data.json.ts
var data_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What notes are checked against, fetched when a reader means to check some. */
var GET = async () => new Response(await getCheckData(), { headers: { "Content-Type": "application/json" } });
// \0virtual:astro:page:src/pages/check-notes/data.json@_@ts
var page = () => data_json_exports;
export { page };
