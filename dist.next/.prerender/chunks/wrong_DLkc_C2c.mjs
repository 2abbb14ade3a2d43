import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css               */
// src/pages/study/wrong.astro
var wrong_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Wrong,
	file: () => $$file,
	url: () => $$url
});
var $$Wrong = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "틀린 것",
		"description": "마지막에 틀린 문항과, 마지막으로 본 날 잊은 카드를 모았다. 문항은 다시 맞히면, 카드는 다른 날 떠올리면 여기서 빠진다.",
		"above": {
			name: "진도",
			path: pageUrl("study/progress/")
		},
		"tool": true,
		"needsScript": "틀린 것은 이 기기에 남은 기록으로 모으므로 자바스크립트가 필요하다.",
		"data-astro-cid-77xvamhm": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="quiz wrong-list needs-script" data-wrong${addAttribute(pageUrl("study/quiz/"), "data-quiz")}${addAttribute(pageUrl("study/questions/index.json"), "data-questions")}${addAttribute(pageUrl("study/cards/"), "data-cards")} data-astro-cid-77xvamhm><p class="trouble" role="status" data-wrong-trouble hidden data-astro-cid-77xvamhm></p><section aria-labelledby="questions" data-astro-cid-77xvamhm><h2 id="questions" data-astro-cid-77xvamhm>틀린 문항</h2><div data-wrong-questions data-astro-cid-77xvamhm><p class="note" data-astro-cid-77xvamhm>모으는 중이다.</p></div></section><section aria-labelledby="cards" data-astro-cid-77xvamhm><h2 id="cards" data-astro-cid-77xvamhm>잊은 카드</h2><div data-wrong-cards data-astro-cid-77xvamhm><p class="note" data-astro-cid-77xvamhm>모으는 중이다.</p></div></section></div>`,
		"elsewhere": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "elsewhere" }, { "default": ($$result) => renderTemplate`
    문항과 답은 <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-77xvamhm>과제별로 읽기</a>에서 읽을 수 있다.
  ` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/study/wrong.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/wrong.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/wrong.astro";
var $$url = "/study/wrong/";
// \0virtual:astro:page:src/pages/study/wrong@_@astro
var page = () => wrong_exports;
export { page };
