import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { i as NOTICE_TEXTS, r as noticesFile } from "./notices_CF9gqg8a.mjs";
// src/pages/licenses.txt.ts
var licenses_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Every licence notice with its text, for whoever takes the files alone. */
var GET = () => new Response(noticesFile(NOTICE_TEXTS));
// \0virtual:astro:page:src/pages/licenses.txt@_@ts
var page = () => licenses_txt_exports;
export { page };
