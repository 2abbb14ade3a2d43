import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { a as getDecks } from "./cards_VXJ-MoND.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/print/index.astro
var print_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const domains = [...await getTopicsByDomain()];
	const decks = await getDecks();
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "인쇄용",
		"description": "종이나 PDF로 저장하는 형식. 요약은 숫자와 비교와 함정만 몇 장에, 글 전부는 그림과 출처까지, 카드는 잘라 접을 수 있게 담는다. 주제 페이지는 그대로 인쇄해도 된다.",
		"data-astro-cid-bo64p6xu": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="all" data-astro-cid-bo64p6xu><a${addAttribute(pageUrl("print/all/"), "href")} data-astro-cid-bo64p6xu>열두 도메인의 요약을 한 권으로</a></p><ul data-astro-cid-bo64p6xu>${domains.map(([domain, topics]) => renderTemplate`<li${addAttribute(domain, "data-domain")} data-astro-cid-bo64p6xu><b data-astro-cid-bo64p6xu>${DOMAINS[domain].title}</b><a${addAttribute(pageUrl(`print/${domain}/`), "href")}${addAttribute(`${DOMAINS[domain].title} 요약`, "aria-label")} data-astro-cid-bo64p6xu>요약</a><a${addAttribute(pageUrl(`print/${domain}/topics/`), "href")}${addAttribute(`${DOMAINS[domain].title} 글 전부(${topics.length}개)`, "aria-label")} data-astro-cid-bo64p6xu>글 전부(${topics.length}개)</a>${decks.has(domain) && renderTemplate`<a${addAttribute(pageUrl(`print/cards/${domain}/`), "href")}${addAttribute(`${DOMAINS[domain].title} 카드`, "aria-label")} data-astro-cid-bo64p6xu>카드</a>`}</li>`)}</ul>` })}`;
}, "/work/wt/build/src/pages/print/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/print/index.astro";
var $$url = "/print/";
// \0virtual:astro:page:src/pages/print/index@_@astro
var page = () => print_exports;
export { page };
