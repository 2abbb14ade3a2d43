import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as csvText } from "./card-files_CvCFBTpo.mjs";
import { o as getRanked } from "./cards_VXJ-MoND.mjs";
// src/pages/study/cards/saa-notes-cards.csv.ts
var saa_notes_cards_csv_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** All cards as a file to take along. */
var GET = async ({ site }) => new Response(csvText(await getRanked(), site));
// \0virtual:astro:page:src/pages/study/cards/saa-notes-cards.csv@_@ts
var page = () => saa_notes_cards_csv_exports;
export { page };
