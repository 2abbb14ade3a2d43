import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, i as spreadAttributes, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                 */
/* empty css              */
// src/pages/study/progress.astro
var progress_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Progress,
	file: () => $$file,
	url: () => $$url
});
var $$Progress = createComponent(($$result, $$props, $$slots) => {
	const parts = [
		{
			id: "plan",
			title: "학습 계획"
		},
		{
			id: "forecast",
			title: "시험을 지금 본다면"
		},
		{
			id: "answers",
			title: "푼 문항, 약한 과제부터"
		},
		{
			id: "wrong",
			title: "틀린 것"
		},
		{
			id: "exams",
			title: "모의시험"
		},
		{
			id: "topics",
			title: "읽은 주제"
		},
		{
			id: "cards",
			title: "암기 카드"
		}
	];
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "진도",
		"description": "읽은 주제, 푼 문항, 외운 카드를 이 기기의 기록으로 계산한다. 기록은 이 기기를 떠나지 않는다.",
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"needsScript": "진도는 이 기기에 남은 기록을 자바스크립트로 계산한다.",
		"data-astro-cid-xoply7mu": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="progress needs-script"${addAttribute(pageUrl("study/progress.json"), "data-progress")}${addAttribute(pageUrl("study/questions/index.json"), "data-questions")} data-astro-cid-xoply7mu><p class="trouble" role="status" data-progress-trouble hidden data-astro-cid-xoply7mu></p>${parts.map(({ id, title }) => renderTemplate`<section${addAttribute(id, "aria-labelledby")} data-astro-cid-xoply7mu><h2${addAttribute(id, "id")} data-astro-cid-xoply7mu>${title}</h2><div${spreadAttributes({ [`data-progress-${id}`]: "" }, void 0, { "class": "astro-xoply7mu" })} data-astro-cid-xoply7mu><p class="note" data-astro-cid-xoply7mu>계산하는 중이다.</p></div></section>`)}<section aria-labelledby="device" class="no-print" data-astro-cid-xoply7mu><h2 id="device" data-astro-cid-xoply7mu>기록 백업과 복원</h2><p data-astro-cid-xoply7mu>계정이 없으니 기록은 이 브라우저에만 있다. 브라우저 데이터를 지우면 함께 사라진다. 파일로 받아 두고, 다른 기기에서 가져오면 두 기기의 기록이 합쳐진다. 같은 파일을 여러 번 가져와도 결과는 같다.</p><p class="row" data-astro-cid-xoply7mu><button type="button" data-progress-export data-astro-cid-xoply7mu>내보내기</button><button type="button" data-progress-choose data-astro-cid-xoply7mu>가져오기</button><input type="file" accept="application/json,.json" data-progress-import hidden data-astro-cid-xoply7mu><button type="button" data-progress-keep hidden data-astro-cid-xoply7mu>지워지지 않게 하기</button><button type="button" data-progress-clear data-astro-cid-xoply7mu>모두 지우기</button></p></section><p class="said no-print" role="status" data-progress-said data-astro-cid-xoply7mu></p></div>`,
		"elsewhere": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "elsewhere" }, { "default": ($$result) => renderTemplate`<a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-xoply7mu>모든 주제</a>와${" "}<a${addAttribute(pageUrl("exam/"), "href")} data-astro-cid-xoply7mu>시험 범위</a>, <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-xoply7mu>과제별 문항과 답</a>을 읽을 수 있다.
  ` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/study/progress.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/progress.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/progress.astro";
var $$url = "/study/progress/";
// \0virtual:astro:page:src/pages/study/progress@_@astro
var page = () => progress_exports;
export { page };
