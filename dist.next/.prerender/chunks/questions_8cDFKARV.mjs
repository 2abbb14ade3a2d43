import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as questionIndex } from "./questions_D3wsjmgc.mjs";
// src/pages/study/questions/index.json.ts
var index_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What the quiz chooses from, fetched when a reader practises. */
var GET = async () => Response.json(await questionIndex());
// \0virtual:astro:page:src/pages/study/questions/index.json@_@ts
var page = () => index_json_exports;
export { page };
