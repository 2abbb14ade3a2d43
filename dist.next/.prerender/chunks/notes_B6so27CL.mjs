import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css              */
// src/pages/study/notes.astro
var notes_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Notes,
	file: () => $$file,
	url: () => $$url
});
var $$Notes = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "메모",
		"description": "주제 페이지에서 형광펜을 칠한 글과 남긴 메모. 이 기기에만 남고, Markdown으로 내보내 다시 노트로 들여올 수 있다.",
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"needsScript": "형광펜과 메모는 이 기기에 남은 기록이라 자바스크립트로 칠하고 보인다.",
		"data-astro-cid-z37zai7n": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="notes needs-script"${addAttribute(pageUrl("study/progress.json"), "data-notes")} data-astro-cid-z37zai7n><p class="trouble" role="status" data-notes-trouble hidden data-astro-cid-z37zai7n></p><p class="bar no-print" data-astro-cid-z37zai7n><span role="status" tabindex="-1" data-notes-said data-astro-cid-z37zai7n></span><button type="button" data-notes-export hidden data-astro-cid-z37zai7n>Markdown으로 받기</button></p><div data-notes-list data-astro-cid-z37zai7n></div></div>`,
		"elsewhere": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "elsewhere" }, { "default": ($$result) => renderTemplate`<a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-z37zai7n>모든 주제</a>와${" "}<a${addAttribute(pageUrl("sources/"), "href")} data-astro-cid-z37zai7n>출처 노트</a>를 읽을 수 있다.
  ` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/study/notes.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/notes.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/notes.astro";
var $$url = "/study/notes/";
// \0virtual:astro:page:src/pages/study/notes@_@astro
var page = () => notes_exports;
export { page };
