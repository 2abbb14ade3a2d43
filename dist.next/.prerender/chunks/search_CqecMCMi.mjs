import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as CORE_PATH } from "./BaseLayout_D0pJu371.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
// src/components/search/asked-query.ts
/**
* Runs where the box of the search page stands, before it is painted: the query of an address is there at once, however long the
* search's own script takes. Kept as text because the content security policy allows it by the hash of exactly these characters.
*/
var ASKED_QUERY = `document.getElementById('search-query').value=new URLSearchParams(location.search).get('q')||''`;
// src/components/search/SearchPage.astro
var $$SearchPage = createComponent(async ($$result, $$props, $$slots) => {
	const domains = [...await getTopicsByDomain()];
	return renderTemplate`<link rel="preload" as="fetch" crossorigin="anonymous"${addAttribute(pageUrl(`pagefind/${CORE_PATH}`), "href")}>${maybeRenderHead($$result)}<div class="search-page" data-search-page data-pagefind-ignore="all" data-astro-cid-zpnk4xer><form role="search"${addAttribute(pageUrl("search/"), "action")} class="search-box needs-script" data-astro-cid-zpnk4xer><label class="visually-hidden" for="search-query" data-astro-cid-zpnk4xer>주제 검색</label><input id="search-query" type="search" name="q" placeholder="람다 시간, ㄱㅊㅈㄱ, fkaek" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" data-astro-cid-zpnk4xer><script>${unescapeHTML(ASKED_QUERY)}<\/script></form><noscript><p class="search-noscript" data-astro-cid-zpnk4xer>이 검색은 브라우저 안에서 돌기 때문에 자바스크립트가 필요하다. 꺼 두었다면 아래의 모든 주제에서 찾는다.${" "}<a${addAttribute(pageUrl("facts/"), "href")} data-astro-cid-zpnk4xer>숫자로 외우기</a>, <a${addAttribute(pageUrl("glossary/"), "href")} data-astro-cid-zpnk4xer>용어</a>, <a${addAttribute(pageUrl("scenarios/"), "href")} data-astro-cid-zpnk4xer>시나리오</a>도 그대로 읽을 수 있다.</p></noscript><div class="search-body" data-astro-cid-zpnk4xer><div class="search-list" data-search-results data-state="idle" data-astro-cid-zpnk4xer></div></div><nav class="search-plain" data-search-plain aria-label="모든 주제" data-astro-cid-zpnk4xer><p class="needs-script" data-astro-cid-zpnk4xer>검색이 열리지 않으면 여기에서 찾는다. 다시 열면 검색이 될 수도 있다.</p>${domains.map(([domain, topics]) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h2 data-astro-cid-zpnk4xer>${DOMAINS[domain].title}</h2><ul data-astro-cid-zpnk4xer>${topics.map(({ id, title }) => renderTemplate`<li data-astro-cid-zpnk4xer><a${addAttribute(topicUrl(id), "href")} data-astro-cid-zpnk4xer>${title}</a></li>`)}</ul>` })}`)}</nav></div>${renderScript($$result, "/work/wt/build/src/components/search/SearchPage.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/search/SearchPage.astro", void 0);
// src/pages/search.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Search,
	file: () => $$file,
	url: () => $$url
});
var $$Search = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "검색",
		"description": "서비스 이름, 개념, 숫자, 상황을 평소 쓰는 말로 찾는다.",
		"tool": true,
		"data-astro-cid-wp2l4cmv": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="narrow" data-astro-cid-wp2l4cmv>${renderComponent($$result, "SearchPage", $$SearchPage, { "data-astro-cid-wp2l4cmv": true })}</div>`,
		"lost": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "lost" }, { "default": ($$result) => renderTemplate`검색은 되지 않는다. 아래의 모든 주제에서 찾는다. <a${addAttribute(pageUrl("facts/"), "href")} data-astro-cid-wp2l4cmv>숫자로 외우기</a>, <a${addAttribute(pageUrl("glossary/"), "href")} data-astro-cid-wp2l4cmv>용어</a>, <a${addAttribute(pageUrl("scenarios/"), "href")} data-astro-cid-wp2l4cmv>시나리오</a>는 그대로 읽을 수 있다.` })}`
	})}`;
}, "/work/wt/build/src/pages/search.astro", void 0);
var $$file = "/work/wt/build/src/pages/search.astro";
var $$url = "/search/";
// \0virtual:astro:page:src/pages/search@_@astro
var page = () => search_exports;
export { page };
