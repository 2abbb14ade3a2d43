import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { i as pairsByDomain, n as $$PairName, t as $$PairDetails } from "./PairDetails_ZOGfd8Py.mjs";
import { t as $$FilterBar } from "./FilterBar_BfcdKyKc.mjs";
import { t as $$TopicGrid } from "./TopicGrid_DbhKp-nV.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
/* empty css                   */
/* empty css                 */
// src/components/compare/early-tap.ts
/**
* Runs where the picker stands, before its script has come: what an address names is said to be coming and fetched ahead,
* topics by their ids and all names for other words, which stand in the fields meanwhile; a pair of this page that is tapped
* stands in the address, and room is made for it, without the page being fetched again; the script finds it there, and takes
* this away. Kept as text because the content security policy allows it by the hash of exactly these characters.
*/
var EARLY_TAP = `{const f=document.querySelector('[data-compare]'),r=document.querySelector('[data-compare-result]').dataset,g=s=>{delete r.coming;new URLSearchParams(s).forEach((v,k)=>{if(!v||!/^[ab]$/.test(k))return;const l=document.createElement('link'),i=/^[a-z]+\\/[a-z0-9-]+$/.test(v);l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=f.dataset.compare+(i?v:'names')+'.json';document.head.append(l);if(!i)f.elements[k].value=v;r.coming=(r.coming?r.coming+' · ':'')+v.replace(/^.*\\//,'')})};g(location.search);document.onclick=e=>{const l=e.target.closest('main a[href*="?a="]'),d=document.documentElement.dataset;if(!l||'lost'in d||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();history.pushState(null,'',l.href);f.reset();g(l.search);d.asked='';f.scrollIntoView()}}`;
// src/components/compare/ComparePicker.astro
var $$ComparePicker = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<section aria-labelledby="pick" data-astro-cid-avwmibxb><h2 id="pick" data-astro-cid-avwmibxb>둘을 나란히 보기</h2><noscript><p data-astro-cid-avwmibxb>나란히 보기에는 자바스크립트가 필요하다. 공유받은 주소의 두 이름도 여기서는 열리지 않는다:${" "}<a${addAttribute(pageUrl("compare/pairs/"), "href")} data-astro-cid-avwmibxb>모든 짝</a>에서 그 짝을 펼치거나 아래의 비교 글을 읽는다.</p></noscript><form${addAttribute(pageUrl("compare/"), "data-compare")} class="needs-script" autocomplete="off" data-astro-cid-avwmibxb>${["a", "b"].map((name, index) => renderTemplate`<label data-astro-cid-avwmibxb><span data-astro-cid-avwmibxb>${index === 0 ? "첫 번째 서비스나 기능" : "두 번째 서비스나 기능"}</span><input${addAttribute(name, "name")} type="search" list="compare-topics"${addAttribute(index === 0 ? "예: 람다" : "예: Fargate", "placeholder")} data-astro-cid-avwmibxb></label>`)}<div data-astro-cid-avwmibxb><button type="button" data-swap data-astro-cid-avwmibxb><span data-astro-cid-avwmibxb>서로 </span>바꾸기</button><button type="button" data-share hidden aria-haspopup="dialog" aria-keyshortcuts="y" data-astro-cid-avwmibxb>공유</button></div><datalist id="compare-topics" data-astro-cid-avwmibxb></datalist></form><div data-compare-result aria-live="polite" data-astro-cid-avwmibxb></div><script>${unescapeHTML(EARLY_TAP)}<\/script></section>${renderScript($$result, "/work/wt/build/src/components/compare/ComparePicker.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/compare/ComparePicker.astro", void 0);
// src/components/compare/PairList.astro
var $$PairList = createComponent(async ($$result, $$props, $$slots) => {
	const all = await getPairs();
	const first = all.slice(0, 22);
	const page = pageUrl("compare/pairs/");
	return renderTemplate`${all.length > 0 && renderTemplate`${maybeRenderHead($$result)}<section class="pairs" aria-labelledby="pairs" data-astro-cid-oueaz57c><h2 id="pairs" data-astro-cid-oueaz57c>헷갈리는 짝</h2>${renderSlot($$result, $$slots["default"])}<ul class="chips needs-script no-print" data-astro-cid-oueaz57c>${first.map((pair) => renderTemplate`<li data-astro-cid-oueaz57c><a class="chip"${addAttribute(pair.pickerUrl, "href")} data-astro-cid-oueaz57c>${renderComponent($$result, "PairName", $$PairName, {
		"pair": pair,
		"data-astro-cid-oueaz57c": true
	})}</a></li>`)}</ul><ul class="pair-list" data-best hidden data-astro-cid-oueaz57c></ul><ul class="pair-list first" data-items data-astro-cid-oueaz57c>${first.map((pair) => renderTemplate`${renderComponent($$result, "PairDetails", $$PairDetails, {
		"pair": pair,
		"data-astro-cid-oueaz57c": true
	})}`)}</ul>${all.length > 22 && renderTemplate`<div class="domains no-print" data-astro-cid-oueaz57c><h3 data-astro-cid-oueaz57c><a${addAttribute(page, "href")} data-astro-cid-oueaz57c>모든 짝 ${all.length}개</a></h3><ul class="by-domain" data-astro-cid-oueaz57c>${pairsByDomain(all).map(([domain, some]) => renderTemplate`<li data-astro-cid-oueaz57c><a class="chip"${addAttribute(`${page}#${domain}`, "href")} data-astro-cid-oueaz57c>${DOMAINS[domain].title} <small data-astro-cid-oueaz57c>${some.length}</small></a></li>`)}</ul><ul hidden${addAttribute(page, "data-rest")} data-astro-cid-oueaz57c></ul></div>`}</section>`}`;
}, "/work/wt/build/src/components/compare/PairList.astro", void 0);
// src/pages/compare/index.astro
var compare_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const groups = [...await getTopicsByDomain()].map(([domain, topics]) => ({
		domain,
		topics: topics.filter(({ kind }) => kind === "comparison")
	})).filter(({ topics }) => topics.length > 0);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "비교",
		"description": "시험에서 맞바꾸어 나오는 둘을 나란히 놓고, 무엇이 다르고 언제 무엇을 고르는지 적었다.",
		"data-astro-cid-54ete4k7": true
	}, {
		"default": async ($$result) => renderTemplate`${renderComponent($$result, "ComparePicker", $$ComparePicker, { "data-astro-cid-54ete4k7": true })}${renderComponent($$result, "PairList", $$PairList, { "data-astro-cid-54ete4k7": true }, { "default": async ($$result) => renderTemplate`${renderComponent($$result, "FilterBar", $$FilterBar, {
			"label": `모든 짝 ${(await getPairs()).length}개에서 찾기`,
			"nothing": "맞는 짝이 없다.",
			"beside": true,
			"data-astro-cid-54ete4k7": true
		}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<a href="#pick" data-astro-cid-54ete4k7>둘을 적어 나란히 보기</a>` })}` })}<h2 class="articles" data-astro-cid-54ete4k7>비교 글</h2>${groups.map(({ domain, topics }) => renderTemplate`${renderComponent($$result, "TopicGrid", $$TopicGrid, {
			"id": domain,
			"title": DOMAINS[domain].title,
			"topics": topics,
			"folds": true,
			"data-astro-cid-54ete4k7": true
		})}`)}`,
		"lost": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "lost" }, { "default": ($$result) => renderTemplate`나란히 보기는 되지 않고, 공유받은 주소의 두 이름도 여기서는 열리지 않는다: <a${addAttribute(pageUrl("compare/pairs/"), "href")} data-astro-cid-54ete4k7>모든 짝</a>에서 그 짝을 펼치거나 아래의 비교 글을 읽는다.` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/compare/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/compare/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/compare/index.astro";
var $$url = "/compare/";
// \0virtual:astro:page:src/pages/compare/index@_@astro
var page = () => compare_exports;
export { page };
