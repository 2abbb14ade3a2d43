import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$FilterBar } from "./FilterBar_BfcdKyKc.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { n as getTerms, r as indexLetter } from "./glossary_CQCupmXJ.mjs";
/* empty css                   */
// src/pages/glossary.astro
var glossary_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Glossary,
	file: () => $$file,
	url: () => $$url
});
var $$Glossary = createComponent(async ($$result, $$props, $$slots) => {
	const terms = await getTerms();
	const groups = Map.groupBy(terms, ({ term }) => indexLetter(term));
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "용어",
		"description": `시험 자료에서 만나는 말 ${terms.length}개의 뜻을 짧게 적었다. 영어 원말과 다른 이름, 소리 나는 대로 적은 이름을 모았고, 그 말을 설명한 글로 연결된다. 검색은 여기 적힌 이름을 모두 같은 말로 여긴다.`,
		"data-astro-cid-vsux75ar": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "FilterBar", $$FilterBar, {
		"label": "용어나 뜻으로 찾기",
		"nothing": "맞는 용어가 없다. 검색은 주제의 글까지 찾는다.",
		"data-astro-cid-vsux75ar": true
	})}${maybeRenderHead($$result)}<dl data-best hidden data-astro-cid-vsux75ar></dl><nav aria-label="색인" class="no-print" data-astro-cid-vsux75ar>${[...groups.keys()].map((letter) => renderTemplate`<a${addAttribute(`#index-${letter}`, "href")} data-astro-cid-vsux75ar>${letter}</a>`)}</nav>${[...groups].map(([letter, members]) => renderTemplate`<section data-list data-items${addAttribute(`index-${letter}`, "aria-labelledby")} data-astro-cid-vsux75ar><h2${addAttribute(`index-${letter}`, "id")} data-astro-cid-vsux75ar>${letter} <small data-astro-cid-vsux75ar>${members.length}</small></h2><dl class="section-body" data-astro-cid-vsux75ar>${members.map(({ term, en, meaning, names, url, state }) => renderTemplate`<div data-item data-astro-cid-vsux75ar><dt data-astro-cid-vsux75ar>${url === void 0 ? term : renderTemplate`<a${addAttribute(url, "href")} data-astro-cid-vsux75ar>${term}</a>`}${state !== void 0 && renderTemplate`<em class="chip" data-astro-cid-vsux75ar>${state}</em>`}${en !== void 0 && en !== term && renderTemplate`<span lang="en" data-astro-cid-vsux75ar>${en}</span>`}</dt><dd data-astro-cid-vsux75ar><p data-astro-cid-vsux75ar>${meaning}</p>${names.length > 0 && renderTemplate`<p class="names" data-astro-cid-vsux75ar>${names.join(" · ")}</p>`}</dd></div>`)}</dl></section>`)}` })}${renderScript($$result, "/work/wt/build/src/pages/glossary.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/glossary.astro", void 0);
var $$file = "/work/wt/build/src/pages/glossary.astro";
var $$url = "/glossary/";
// \0virtual:astro:page:src/pages/glossary@_@astro
var page = () => glossary_exports;
export { page };
