import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
import { i as pairsByDomain, r as isAmongFirst, t as $$PairDetails } from "./PairDetails_ZOGfd8Py.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                   */
// src/pages/compare/pairs/index.astro
var pairs_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const pairs = await getPairs();
	const groups = pairsByDomain(pairs);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "헷갈리는 짝 모두",
		"description": `시험에서 맞바꾸어 나오는 짝 ${pairs.length}개를 첫째 이름의 도메인별로 모았다. 자주 헷갈리는 것부터다.`,
		"above": {
			name: "비교",
			path: pageUrl("compare/")
		},
		"data-astro-cid-6fzohl5m": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="needs-script no-print" data-astro-cid-6fzohl5m><a${addAttribute(`${pageUrl("compare/")}#filter`, "href")} data-astro-cid-6fzohl5m>낱말로 짝을 찾거나 둘을 적어 나란히 보기</a></p><p class="on-paper" data-astro-cid-6fzohl5m>펼친 짝만 내용까지 인쇄된다. 접어 둔 짝은 이름만 나온다.</p><ul class="by-domain no-print" data-astro-cid-6fzohl5m>${groups.map(([domain, some]) => renderTemplate`<li data-astro-cid-6fzohl5m><a class="chip"${addAttribute(`#${domain}`, "href")} data-astro-cid-6fzohl5m>${DOMAINS[domain].title} <small data-astro-cid-6fzohl5m>${some.length}</small></a></li>`)}</ul>${groups.map(([domain, some]) => renderTemplate`<section class="pairs"${addAttribute(domain, "aria-labelledby")} data-astro-cid-6fzohl5m><h2${addAttribute(domain, "id")} data-astro-cid-6fzohl5m>${DOMAINS[domain].title} <small data-astro-cid-6fzohl5m>${some.length}</small></h2><ul class="pair-list" data-astro-cid-6fzohl5m>${some.map((pair) => renderTemplate`${renderComponent($$result, "PairDetails", $$PairDetails, {
		"pair": pair,
		"isItem": !isAmongFirst(pair, pairs),
		"data-astro-cid-6fzohl5m": true
	})}`)}</ul></section>`)}` })}`;
}, "/work/wt/build/src/pages/compare/pairs/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/compare/pairs/index.astro";
var $$url = "/compare/pairs/";
// \0virtual:astro:page:src/pages/compare/pairs/index@_@astro
var page = () => pairs_exports;
export { page };
