import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$LinkChips } from "./LinkChips_CVWTP6RK.mjs";
import { t as $$SolidButton } from "./SolidButton_BOJ5qWyV.mjs";
import { t as $$BaseLayout } from "./BaseLayout_D0pJu371.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { n as domainUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const domains = [...(await getTopicsByDomain()).keys()];
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"title": "없는 페이지",
		"description": "찾는 페이지가 없다. 검색하거나 서비스 분야에서 찾는다.",
		"noindex": true,
		"data-astro-cid-ibpinaeu": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<main id="main" class="wrap" data-astro-cid-ibpinaeu><h1 data-astro-cid-ibpinaeu>이 주소에는 페이지가 없다</h1><p data-astro-cid-ibpinaeu>주소가 잘못되었거나 옮겨 갔다. 주소는 모두 소문자다.</p><form${addAttribute(pageUrl("search/"), "action")} role="search" class="no-print" data-astro-cid-ibpinaeu><label for="asked" data-astro-cid-ibpinaeu>찾던 것</label><div data-astro-cid-ibpinaeu><input id="asked" type="search" name="q" enterkeyhint="search" maxlength="80" data-astro-cid-ibpinaeu>${renderComponent($$result, "SolidButton", $$SolidButton, { "data-astro-cid-ibpinaeu": true }, { "default": ($$result) => renderTemplate`검색` })}</div></form><p data-astro-cid-ibpinaeu><a${addAttribute(pageUrl(""), "href")} data-astro-cid-ibpinaeu>홈</a>이나 <a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-ibpinaeu>모든 주제의 목록</a>에서도 찾을 수 있다.</p>${renderComponent($$result, "LinkChips", $$LinkChips, {
		"links": domains.map((domain) => ({
			href: domainUrl(domain),
			name: DOMAINS[domain].title,
			domain
		})),
		"label": "서비스 분야에서 찾기",
		"data-astro-cid-ibpinaeu": true
	})}</main>` })}${renderScript($$result, "/work/wt/build/src/pages/404.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/404.astro", void 0);
var $$file = "/work/wt/build/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
