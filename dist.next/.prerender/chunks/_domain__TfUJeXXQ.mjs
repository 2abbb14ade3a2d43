import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { a as getDecks, i as getCards, s as toCardData } from "./cards_VXJ-MoND.mjs";
// src/pages/study/cards/[domain].json.ts
var _domain__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => [...new Set((await getCards()).map(({ domain }) => domain))].map((domain) => ({
	params: { domain },
	props: { read: async () => (await getDecks()).get(domain) }
}));
/** The cards of a domain, fetched when one of them comes up. */
var GET = async ({ props: { read } }) => Response.json((await read()).map(toCardData));
// \0virtual:astro:page:src/pages/study/cards/[domain].json@_@ts
var page = () => _domain__json_exports;
export { page };
