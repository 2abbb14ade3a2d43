import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getChoices } from "./choices_B5vJXxkT.mjs";
// src/pages/compare/names.json.ts
var names_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What the comparison picker can put side by side, with all that people call it; fetched when a field is entered. */
var GET = async () => Response.json(await getChoices());
// \0virtual:astro:page:src/pages/compare/names.json@_@ts
var page = () => names_json_exports;
export { page };
