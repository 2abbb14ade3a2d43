import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, x as renderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { O as createComponent, S as getCollection, i as getTopicsByDomain, r as getTopics } from "./topics_B2cVM85A.mjs";
import { n as domainUrl, r as pageUrl, t as BASE } from "./urls_D88qjGWT.mjs";
import { o as topicStates } from "./services_BIOQsWPl.mjs";
import { i as toDataBlock, t as SITE_NAME } from "./metadata_n_Ctn-DE.mjs";
import { r as pictureOf, t as SITE_CARD } from "./card_B3HpyLLr.mjs";
// assets/fonts/site.woff2?url
var site_default = "/_astro/site.KOvHFecv.woff2";
// src/site/notes.ts
/** The source notes, by number. */
async function getNotes() {
	return (await getCollection("notes")).map(({ data }) => data).sort((a, b) => a.id < b.id ? -1 : 1);
}
/** Titles of the source notes by number. */
async function getNoteTitles() {
	return new Map((await getNotes()).map(({ id, title }) => [id, title]));
}
/** Where each section of a note went. */
async function getNoteParts(note) {
	const uses = (await getTopics()).flatMap((topic) => topic.sources.filter((source) => source.note === note).map((source) => ({
		topic,
		source
	})));
	const firstLine = (lines) => Number.parseInt(lines ?? "0", 10);
	return [...Map.groupBy(uses, ({ source }) => source.lines ?? source.section).values()].map((group) => ({
		section: group[0]?.source.section ?? "",
		lines: group[0]?.source.lines,
		topics: [...new Set(group.map(({ topic }) => topic))]
	})).sort((a, b) => firstLine(a.lines) - firstLine(b.lines));
}
// src/components/chrome/SiteFooter.astro
var $$SiteFooter = createComponent(async ($$result, $$props, $$slots) => {
	const notes = (await getNotes()).length;
	const domains = [...(await getTopicsByDomain()).keys()];
	return renderTemplate`${maybeRenderHead($$result)}<footer class="site-footer no-print" data-pagefind-ignore="all" data-astro-cid-3a5wmu7c><div class="wrap" data-astro-cid-3a5wmu7c><nav aria-label="도메인" data-astro-cid-3a5wmu7c>${domains.map((domain) => renderTemplate`<a${addAttribute(domainUrl(domain), "href")} data-astro-cid-3a5wmu7c>${DOMAINS[domain].title}</a>`)}</nav><p data-astro-cid-3a5wmu7c>학습 노트 ${notes}권을 다시 쓰고 숫자마다 AWS 공식 문서를 달았다.</p><p class="more" data-astro-cid-3a5wmu7c><a${addAttribute(pageUrl("about/"), "href")} data-astro-cid-3a5wmu7c>이 사이트</a><a${addAttribute(pageUrl("check-notes/"), "href")} data-astro-cid-3a5wmu7c>내 노트 확인</a><a${addAttribute(pageUrl("about/#offline"), "href")} data-astro-cid-3a5wmu7c>오프라인으로 쓰기</a><a${addAttribute(pageUrl("sources/"), "href")} data-astro-cid-3a5wmu7c>출처 노트</a><a${addAttribute(pageUrl("print/"), "href")} data-astro-cid-3a5wmu7c>인쇄용</a><a${addAttribute(pageUrl("topics.json"), "href")} data-astro-cid-3a5wmu7c>데이터</a><a${addAttribute(pageUrl("changes/"), "href")} data-astro-cid-3a5wmu7c>바뀐 것</a><a${addAttribute(pageUrl("rss.xml"), "href")} data-astro-cid-3a5wmu7c>RSS</a><button type="button" class="needs-script" data-keys-open aria-haspopup="dialog" aria-keyshortcuts="?" data-astro-cid-3a5wmu7c>키보드 단축키</button></p><p data-astro-cid-3a5wmu7c><a${addAttribute(pageUrl("licenses/"), "href")} data-astro-cid-3a5wmu7c>글은 CC BY 4.0, 코드는 MIT</a>. Amazon Web Services와 관련이 없는 독립 프로젝트다.</p></div></footer>`;
}, "/work/wt/build/src/components/chrome/SiteFooter.astro", void 0);
// src/components/chrome/Logo.astro
var $$Logo = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false" data-astro-cid-zcvazoqb><rect class="tab-a" x="22" y="6" width="8" height="5" rx="1.5" data-astro-cid-zcvazoqb></rect><rect class="tab-b" x="22" y="13" width="8" height="5" rx="1.5" data-astro-cid-zcvazoqb></rect><rect class="tab-c" x="22" y="20" width="8" height="5" rx="1.5" data-astro-cid-zcvazoqb></rect><rect class="sheet" x="3" y="2" width="22" height="28" rx="3" data-astro-cid-zcvazoqb></rect><path class="ink" d="M8 10h12M8 16h8M8 22h10" data-astro-cid-zcvazoqb></path></svg>`;
}, "/work/wt/build/src/components/chrome/Logo.astro", void 0);
// src/components/chrome/ways.ts
/** The ways into the site, in the order of the header. */
var WAYS = [
	{
		path: "#domains",
		name: "도메인"
	},
	{
		path: "facts/",
		name: "숫자"
	},
	{
		path: "compare/",
		name: "비교"
	},
	{
		path: "scenarios/",
		name: "시나리오"
	},
	{
		path: "architectures/",
		name: "아키텍처"
	},
	{
		path: "glossary/",
		name: "용어"
	},
	{
		path: "exam/",
		name: "시험 범위"
	},
	{
		path: "study/",
		name: "연습"
	},
	{
		path: "check-notes/",
		name: "내 노트 확인"
	}
];
// src/components/chrome/SiteMenu.astro
var $$SiteMenu = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<details class="menu" data-astro-cid-2iw37uph><summary class="icon-button" aria-label="메뉴" data-astro-cid-2iw37uph><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" data-astro-cid-2iw37uph><path d="M3 6h14M3 10h14M3 14h14" data-astro-cid-2iw37uph></path></svg></summary><nav aria-label="메뉴" data-astro-cid-2iw37uph>${WAYS.map(({ path, name }) => renderTemplate`<a${addAttribute(pageUrl(path), "href")} data-astro-cid-2iw37uph>${name}</a>`)}</nav></details>`;
}, "/work/wt/build/src/components/chrome/SiteMenu.astro", void 0);
// src/components/chrome/SiteHeader.astro
createAstro("https://saa-notes.example");
var $$SiteHeader = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteHeader;
	const { pathname } = Astro.url;
	const here = pathname === pageUrl("exam/path/") ? pageUrl("study/path/") : pathname;
	const currentAt = (url) => here === url ? "page" : here.startsWith(url) ? "true" : void 0;
	return renderTemplate`${maybeRenderHead($$result)}<header class="site-header no-print" data-pagefind-ignore="all" data-astro-cid-kbzixps5><div class="wrap bar" data-astro-cid-kbzixps5><a class="home"${addAttribute(pageUrl(""), "href")} data-astro-cid-kbzixps5>${renderComponent($$result, "Logo", $$Logo, { "data-astro-cid-kbzixps5": true })}<span data-astro-cid-kbzixps5>SAA 노트</span></a><nav class="ways" aria-label="둘러보기" data-astro-cid-kbzixps5>${WAYS.map(({ path, name }) => renderTemplate`<a${addAttribute(pageUrl(path), "href")}${addAttribute(currentAt(pageUrl(path)), "aria-current")} data-astro-cid-kbzixps5>${name}</a>`)}</nav><a class="search-open"${addAttribute(pageUrl("search/"), "href")} data-search-open aria-keyshortcuts="/ Control+K Meta+K" data-astro-cid-kbzixps5><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" data-astro-cid-kbzixps5><circle cx="8.5" cy="8.5" r="5.5" data-astro-cid-kbzixps5></circle><path d="m13 13 4.5 4.5" data-astro-cid-kbzixps5></path></svg><span data-astro-cid-kbzixps5>검색</span><kbd aria-hidden="true" data-astro-cid-kbzixps5>/</kbd></a><button class="icon-button needs-script" type="button" data-theme-toggle aria-label="어두운 화면" data-astro-cid-kbzixps5><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" data-astro-cid-kbzixps5><circle cx="10" cy="10" r="7" data-astro-cid-kbzixps5></circle><path class="half" d="M10 3a7 7 0 0 1 0 14z" data-astro-cid-kbzixps5></path></svg></button>${renderComponent($$result, "SiteMenu", $$SiteMenu, { "data-astro-cid-kbzixps5": true })}</div></header>${renderScript($$result, "/work/wt/build/src/components/chrome/SiteHeader.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/chrome/SiteHeader.astro", void 0);
// src/search/layout.ts
/**
* Where the search's files lie, below `pagefind/` of the built site. Everything but Pagefind's own files is gzip, so
* that its size on the wire does not depend on the host. Topics go by their number in the index.
*/
/** The core; fixed name, because pages are built before it is. */
var CORE_PATH = "korean/core.bin";
// src/components/search/SearchDialog.astro
var $$SearchDialog = createComponent(async ($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<dialog data-search-dialog${addAttribute(pageUrl(`pagefind/${CORE_PATH}`), "data-list")}${addAttribute(JSON.stringify(await topicStates()), "data-states")} class="search-dialog" aria-label="검색" data-pagefind-ignore="all"><form role="search" aria-label="검색 창"${addAttribute(pageUrl("search/"), "action")} class="search-box"><input type="search" name="q" aria-label="주제 검색" placeholder="람다 시간, ㄱㅊㅈㄱ, fkaek" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"><button type="button" class="search-close" aria-label="검색 닫기">닫기</button></form><p role="status" class="search-wait"></p></dialog>`;
}, "/work/wt/build/src/components/search/SearchDialog.astro", void 0);
// src/site/theme-script.ts
/**
* Runs in the head before first paint: applies the reader's stored theme so that no other colour flashes, and marks an
* address that asks for something (`data-asked`), so that room for the answer is kept from the start. An answer that has
* not come with the page is late (`data-asked="late"`): then what waits for it is shown without.
* What narrow screens fold (`data-fold`) is folded from the start as well, and shown when the script for it does not come.
* The font (the one `link` that says what it is `as`) is fetched before anything asks for it, but not on a slow line, where it would
* only keep the text waiting.
* The place that an address names is opened and reached as soon as the page has been read: browsers wait for its scripts.
* A script (what may be `async`) that does not come is marked (`data-lost`), so that what waits for it is not waited for in silence.
* Kept as text because the content security policy allows it by the hash of exactly these characters.
*/
var THEME_SCRIPT = `{const d=document.documentElement.dataset;d.fold='';if(location.search)d.asked='';addEventListener('error',({target:t})=>{'async'in t&&(d.lost='')},!0);/[23]g/.test(navigator.connection?.effectiveType)||(document.querySelector('[as]').rel='preload');document.addEventListener('readystatechange',()=>{const t=document.getElementById(location.hash.slice(1));if(t){(t.closest('.section-body')||t).dataset.open='';t.scrollIntoView()}},{once:1});addEventListener('load',()=>{d.fold||delete d.fold;if('asked'in d)d.asked='late'});try{const t=localStorage.getItem('theme');if(t)d.theme=t}catch{}}`;
// src/layouts/BaseLayout.astro
createAstro("https://saa-notes.example");
var $$BaseLayout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$BaseLayout;
	const { title, description, domain, noindex = false, card = SITE_CARD, data, modified } = Astro.props;
	const fullTitle = title === "SAA 노트" ? title : `${title} · ${SITE_NAME}`;
	const canonical = new URL(Astro.url.pathname, Astro.site);
	const picture = new URL(pageUrl(pictureOf(card)), Astro.site);
	return renderTemplate`<html lang="ko"${addAttribute(BASE, "data-base")}${addAttribute(domain, "data-domain")}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="none"${addAttribute(site_default, "href")} as="font" type="font/woff2" crossorigin><script>${unescapeHTML(THEME_SCRIPT)}<\/script><title>${fullTitle}</title><meta name="description"${addAttribute(description, "content")}>${!noindex && renderTemplate`<link rel="canonical"${addAttribute(canonical, "href")}>`}<link rel="icon"${addAttribute(pageUrl("favicon.svg"), "href")} type="image/svg+xml"><link rel="apple-touch-icon"${addAttribute(pageUrl("apple-touch-icon.png"), "href")}><link rel="manifest"${addAttribute(pageUrl("manifest.webmanifest"), "href")}><link rel="alternate" type="application/rss+xml"${addAttribute(SITE_NAME, "title")}${addAttribute(pageUrl("rss.xml"), "href")}><link rel="search" type="application/opensearchdescription+xml"${addAttribute(SITE_NAME, "title")}${addAttribute(pageUrl("opensearch.xml"), "href")}><meta name="theme-color" content="#fbfdfc" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#111a17" media="(prefers-color-scheme: dark)"><meta property="og:site_name"${addAttribute(SITE_NAME, "content")}><meta property="og:locale" content="ko_KR"><meta property="og:type"${addAttribute(modified === void 0 ? "website" : "article", "content")}><meta property="og:title"${addAttribute(title, "content")}><meta property="og:description"${addAttribute(description, "content")}>${!noindex && renderTemplate`<meta property="og:url"${addAttribute(canonical, "content")}>`}<meta property="og:image"${addAttribute(picture, "content")}><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt"${addAttribute(`${card.title}: ${card.summary}`, "content")}>${modified && renderTemplate`<meta property="article:modified_time"${addAttribute(`${modified}T00:00:00+09:00`, "content")}>`}${modified && domain && renderTemplate`<meta property="article:section"${addAttribute(DOMAINS[domain].title, "content")}>`}<meta name="twitter:card" content="summary_large_image"><meta name="twitter:image"${addAttribute(picture, "content")}><meta name="twitter:image:alt"${addAttribute(`${card.title}: ${card.summary}`, "content")}>${data && renderTemplate`<script type="application/ld+json">${unescapeHTML(toDataBlock(data))}<\/script>`}${noindex && renderTemplate`<meta name="robots" content="noindex">`}${renderSlot($$result, $$slots["head"])}${renderHead($$result)}</head><body><a class="skip-link" href="#main">본문으로 건너뛰기</a>${renderComponent($$result, "SiteHeader", $$SiteHeader, {})}${renderSlot($$result, $$slots["default"])}${renderComponent($$result, "SiteFooter", $$SiteFooter, {})}${renderComponent($$result, "SearchDialog", $$SearchDialog, {})}</body></html>${renderScript($$result, "/work/wt/build/src/layouts/BaseLayout.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/layouts/BaseLayout.astro", void 0);
export { getNotes as a, getNoteTitles as i, CORE_PATH as n, getNoteParts as r, $$BaseLayout as t };
