import { S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
import { t as $$WithoutFilter } from "./lists_BxYu_6QR.mjs";
/* empty css                 */
// src/components/lists/FactHead.astro
createAstro("https://saa-notes.example");
var $$FactHead = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FactHead;
	const { sorts = false } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<thead role="rowgroup"><tr role="row">${[
		{
			name: "주제",
			sort: "topic"
		},
		{
			name: "무엇",
			sort: "label"
		},
		{
			name: "값",
			sort: "value"
		},
		{ name: "조건" },
		{ name: "근거" }
	].map(({ name, sort }) => renderTemplate`<th scope="col" role="columnheader"${addAttribute(sorts ? sort : void 0, "data-sort")}>${!sorts || sort === void 0 ? name : renderTemplate`<button type="button"${addAttribute(sort, "value")} disabled>${name}</button>`}</th>`)}</tr></thead>`;
}, "/work/wt/build/src/components/lists/FactHead.astro", void 0);
// src/components/lists/FactFinder.astro
createAstro("https://saa-notes.example");
var $$FactFinder = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FactFinder;
	const { domains, current } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<form id="fact-filter" data-fact-filter role="search" aria-label="숫자 찾기" class="needs-script no-print" data-astro-cid-qkffvxcw><input type="search" name="q"${addAttribute(current === void 0 ? "주제나 값으로 찾기" : "모든 숫자에서 찾기", "placeholder")} aria-label="모든 숫자에서 주제나 값으로 찾기" autocomplete="off" spellcheck="false" data-astro-cid-qkffvxcw><output data-fact-count data-astro-cid-qkffvxcw></output><label data-astro-cid-qkffvxcw><input type="checkbox" name="era" value="on" data-astro-cid-qkffvxcw> 옛 값이 따로 있는 것만</label><details data-astro-cid-qkffvxcw><summary data-astro-cid-qkffvxcw>정렬과 복사</summary><div data-astro-cid-qkffvxcw><label data-astro-cid-qkffvxcw>정렬<select name="sort" data-astro-cid-qkffvxcw><option value="" data-astro-cid-qkffvxcw>맞는 순서</option><option value="topic" data-astro-cid-qkffvxcw>주제</option><option value="label" data-astro-cid-qkffvxcw>무엇</option><option value="value" data-astro-cid-qkffvxcw>값(시간, 크기, 개수끼리)</option></select></label><label data-astro-cid-qkffvxcw><input type="checkbox" name="down" value="on" disabled data-astro-cid-qkffvxcw> 거꾸로</label>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"data-copy": true,
		"disabled": true,
		"data-astro-cid-qkffvxcw": true
	}, { "default": ($$result) => renderTemplate`표로 복사` })}</div></details></form>${renderComponent($$result, "WithoutFilter", $$WithoutFilter, { "data-astro-cid-qkffvxcw": true }, { "default": ($$result) => renderTemplate`도메인별로 읽을 수 있다.` })}<p class="lacking" role="status" data-lacking hidden data-astro-cid-qkffvxcw></p><p class="nothing" data-nothing hidden data-astro-cid-qkffvxcw>맞는 숫자가 없다.<a${addAttribute(pageUrl("search/"), "href")} data-search data-astro-cid-qkffvxcw>같은 말로 검색하기</a>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"type": "reset",
		"form": "fact-filter",
		"data-astro-cid-qkffvxcw": true
	}, { "default": ($$result) => renderTemplate`필터 지우기` })}</p><div data-results data-list hidden data-astro-cid-qkffvxcw><table class="fact-table found" role="table" aria-label="찾은 숫자" data-astro-cid-qkffvxcw>${renderComponent($$result, "FactHead", $$FactHead, {
		"sorts": true,
		"data-astro-cid-qkffvxcw": true
	})}<tbody role="rowgroup" data-astro-cid-qkffvxcw></tbody></table><p class="more" data-astro-cid-qkffvxcw>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"data-more": true,
		"data-astro-cid-qkffvxcw": true
	}, { "default": ($$result) => renderTemplate`더 보기` })}</p></div><div data-fact-groups data-list class="fact-groups" data-astro-cid-qkffvxcw><nav class="domains no-print" aria-label="도메인의 숫자"${addAttribute(pageUrl("facts/all.json"), "data-fact-pages")} data-astro-cid-qkffvxcw>${domains.map(({ domain, count }) => renderTemplate`<a${addAttribute(pageUrl(`facts/${domain}/`), "href")}${addAttribute(domain === current ? void 0 : domain, "id")}${addAttribute(domain, "data-domain")}${addAttribute(count, "data-count")}${addAttribute(domain === current ? "page" : void 0, "aria-current")} data-astro-cid-qkffvxcw>${DOMAINS[domain].title}</a>`)}</nav>${renderSlot($$result, $$slots["default"])}</div>${renderScript($$result, "/work/wt/build/src/components/lists/FactFinder.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/lists/FactFinder.astro", void 0);
export { $$FactHead as n, $$FactFinder as t };
