import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$SolidButton } from "./SolidButton_BOJ5qWyV.mjs";
import { t as $$BaseLayout } from "./BaseLayout_D0pJu371.mjs";
// src/offline/cache-names.ts
/** What the names of all caches of a site begin with; the blank keeps sites apart whose base is the beginning of another's. */
var cachePrefix = (base) => `offline ${base} `;
/** Name of the cache with the pages that were visited while no build is kept whole. */
var visitedCacheOf = (base) => `${cachePrefix(base)}visited`;
// src/components/offline/WithoutNetwork.astro
var $$WithoutNetwork = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<main id="main" class="wrap" data-astro-cid-igsewee3><h1 data-astro-cid-igsewee3>연결이 없어 열지 못했다</h1><p data-why data-astro-cid-igsewee3>이 페이지는 이 기기에 없다. 연결되면 같은 주소에서 자동으로 다시 연다.</p><form data-astro-cid-igsewee3>${renderComponent($$result, "SolidButton", $$SolidButton, { "data-astro-cid-igsewee3": true }, { "default": ($$result) => renderTemplate`다시 열기` })}</form><div data-toasts data-astro-cid-igsewee3></div><div${addAttribute(visitedCacheOf(pageUrl("")), "data-visited")} hidden data-astro-cid-igsewee3><h2 data-astro-cid-igsewee3>지금 열리는 페이지</h2><p data-astro-cid-igsewee3>사이트를 아직 다 받지 못해 열어 본 페이지만 열린다. 나중에 본 것부터다.</p><ul data-astro-cid-igsewee3></ul></div><div data-whole hidden data-astro-cid-igsewee3><h2 data-astro-cid-igsewee3>연결 없이 되는 것</h2><p data-astro-cid-igsewee3><a${addAttribute(pageUrl(""), "href")} data-astro-cid-igsewee3>홈</a>, <a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-igsewee3>검색</a>, <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-igsewee3>연습</a>과 나머지 페이지가 모두 된다.</p><h2 data-astro-cid-igsewee3>저장하지 않는 것</h2><ul data-astro-cid-igsewee3><li data-astro-cid-igsewee3>인쇄용 페이지. 같은 글이 주제 페이지에 있고, 주제 페이지도 그대로 인쇄된다.</li><li data-astro-cid-igsewee3>링크를 붙여 넣을 때 보이는 공유 그림.</li></ul></div></main>${renderScript($$result, "/work/wt/build/src/components/offline/WithoutNetwork.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/offline/WithoutNetwork.astro", void 0);
// src/pages/offline.astro
var offline_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Offline,
	file: () => $$file,
	url: () => $$url
});
var $$Offline = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"title": "연결이 없다",
		"description": "이 페이지는 기기에 저장하지 않아 연결이 있어야 보인다.",
		"noindex": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "WithoutNetwork", $$WithoutNetwork, {})}` })}`;
}, "/work/wt/build/src/pages/offline.astro", void 0);
var $$file = "/work/wt/build/src/pages/offline.astro";
var $$url = "/offline/";
// \0virtual:astro:page:src/pages/offline@_@astro
var page = () => offline_exports;
export { page };
