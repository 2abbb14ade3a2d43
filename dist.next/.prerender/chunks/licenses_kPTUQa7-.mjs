import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { i as NOTICE_TEXTS, n as TRADEMARKS, t as NOTICES } from "./notices_CF9gqg8a.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/licenses.astro
var licenses_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Licenses,
	file: () => $$file,
	url: () => $$url
});
var $$Licenses = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "라이선스",
		"description": "이 사이트의 글과 코드를 어떻게 가져다 써도 되는지, 함께 싣는 외부 자료가 누구의 것인지 적었다.",
		"data-astro-cid-y5rzs33a": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<section aria-labelledby="ours" data-astro-cid-y5rzs33a><h2 id="ours" data-astro-cid-y5rzs33a>이 사이트의 것</h2><ul data-astro-cid-y5rzs33a><li data-astro-cid-y5rzs33a>글과 그림은 <a href="https://creativecommons.org/licenses/by/4.0/deed.ko" rel="external license" data-astro-cid-y5rzs33a>CC BY 4.0</a>이다. 출처로 이 사이트의 이름과 주소를 적으면 고쳐 써도 되고 팔아도 된다.</li><li data-astro-cid-y5rzs33a>코드는 MIT다.</li><li data-astro-cid-y5rzs33a>노트의 문장은 싣지 않았다. 무엇을 바탕으로 했는지는 <a${addAttribute(pageUrl("sources/"), "href")} data-astro-cid-y5rzs33a>출처 노트</a>에 있다.</li></ul></section><section aria-labelledby="trademarks" data-astro-cid-y5rzs33a><h2 id="trademarks" data-astro-cid-y5rzs33a>AWS의 상표</h2><p data-astro-cid-y5rzs33a>${TRADEMARKS}</p></section><section aria-labelledby="others" data-astro-cid-y5rzs33a><h2 id="others" data-astro-cid-y5rzs33a>함께 싣는 것</h2><p data-astro-cid-y5rzs33a>원문을 모두 담은 파일은 <a${addAttribute(pageUrl("licenses.txt"), "href")} data-astro-cid-y5rzs33a>licenses.txt</a>다. 글꼴 파일 옆에도 <a${addAttribute(pageUrl("_astro/OFL.txt"), "href")} data-astro-cid-y5rzs33a>OFL</a>을 두었다.</p>${NOTICES.map(({ name, use, licence, address, text }) => renderTemplate`<details data-astro-cid-y5rzs33a><summary data-astro-cid-y5rzs33a><b lang="en" data-astro-cid-y5rzs33a>${name}</b> <span data-astro-cid-y5rzs33a>${licence}</span><small data-astro-cid-y5rzs33a>${use}</small></summary><p data-astro-cid-y5rzs33a><a${addAttribute(address, "href")} rel="external" data-astro-cid-y5rzs33a>${address}</a></p><pre lang="en" tabindex="0"${addAttribute(`${name}의 라이선스`, "aria-label")} data-astro-cid-y5rzs33a>
            ${NOTICE_TEXTS[text]?.trim()}
          </pre></details>`)}</section>` })}`;
}, "/work/wt/build/src/pages/licenses.astro", void 0);
var $$file = "/work/wt/build/src/pages/licenses.astro";
var $$url = "/licenses/";
// \0virtual:astro:page:src/pages/licenses@_@astro
var page = () => licenses_exports;
export { page };
