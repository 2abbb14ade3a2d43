import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as cardIndex } from "./cards_VXJ-MoND.mjs";
// src/pages/study/cards/index.json.ts
var index_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What there is to learn, fetched when a reader opens the cards. */
var GET = async () => Response.json(await cardIndex());
// \0virtual:astro:page:src/pages/study/cards/index.json@_@ts
var page = () => index_json_exports;
export { page };
