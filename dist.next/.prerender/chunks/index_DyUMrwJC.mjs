import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$FactFinder } from "./FactFinder_bE2wyjjs.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { n as factCounts } from "./facts_TwSH57ZU.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/facts/index.astro
var facts_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const domains = await factCounts();
	const total = domains.reduce((sum, { count }) => sum + count, 0);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "숫자로 외우기",
		"description": `시험에 나오는 한도와 숫자 ${total.toLocaleString("ko")}개. 값마다 근거가 된 AWS 문서로 간다. 시험 자료가 아직 옛 값을 쓰면 함께 적었다.`,
		"data-astro-cid-2nty7hh5": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "FactFinder", $$FactFinder, {
		"domains": domains,
		"data-astro-cid-2nty7hh5": true
	})}${maybeRenderHead($$result)}<p class="own paper" data-astro-cid-2nty7hh5>종이로 볼 때는 도메인을 열어 인쇄하거나, 모두 모은 <a${addAttribute(pageUrl("print/all/"), "href")} data-astro-cid-2nty7hh5>인쇄용 요약</a>을 인쇄한다.</p><p class="own needs-script no-print" data-astro-cid-2nty7hh5>이 숫자는 <a${addAttribute(pageUrl("study/cards/"), "href")} data-astro-cid-2nty7hh5>암기 카드</a>로 하루 몇 장씩 외울 수도 있다. 예전에 적은 노트의 숫자는 <a${addAttribute(pageUrl("check-notes/"), "href")} data-astro-cid-2nty7hh5>내 노트 확인</a>에 붙여 넣으면 한꺼번에 확인할 수 있다.</p>` })}`;
}, "/work/wt/build/src/pages/facts/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/facts/index.astro";
var $$url = "/facts/";
// \0virtual:astro:page:src/pages/facts/index@_@astro
var page = () => facts_exports;
export { page };
