import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { n as $$FileLink, t as $$TakeAlong } from "./TakeAlong_-pS_1oYn.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { a as getDecks, c as CARD_KINDS, n as countKinds } from "./cards_VXJ-MoND.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css              */
// src/pages/study/cards/index.astro
var cards_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const kinds = await countKinds();
	const decks = [...(await getDecks()).keys()];
	const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
	const said = [...kinds].map(([kind, count]) => `${CARD_KINDS[kind]} ${count.toLocaleString("ko")}장`);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "암기 카드",
		"description": `${said.join(", ")}. 잊을 만할 때 다시 묻는다(FSRS). 무엇을 외웠는지는 이 기기에만 남는다.`,
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"tool": true,
		"asks": pageUrl("study/cards/index.json"),
		"needsScript": "카드를 넘기려면 자바스크립트가 필요하다."
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="cards needs-script"${addAttribute(pageUrl("study/cards/index.json"), "data-cards")}><p class="trouble" role="status" data-cards-trouble hidden></p><p class="visually-hidden" role="status" data-cards-said></p><div class="head"><div class="today" data-cards-today></div><details class="no-print" data-cards-setup><summary>범위와 양</summary><form data-cards-choice aria-label="무엇을 얼마나 외울까"></form><p class="note">${said.join(", ")}. 잊을 만할 때 다시 묻는다(FSRS). 새 카드의 순서는 시험 안내서와 그 비중, 문항과 시나리오가 그 카드의 자리를 얼마나 자주 가리키는지로 정한다. 여러 주제에 나오는 숫자와 늘 헷갈리는 둘이 앞서고, 읽었다고 표시한 주제마다 카드 몇 장이 먼저 나온다. 무엇을 외웠는지는 이 기기에만 남는다.</p></details></div><div class="exam no-print" role="group" aria-label="시험 날과 하루의 양" data-cards-exam></div><section class="card" aria-label="카드" data-cards-card><p>카드 ${total.toLocaleString("ko")}장을 불러오는 중이다.</p></section><div class="bar no-print" data-cards-bar></div><p class="note" data-cards-order>오늘의 새 카드는 시험이 자주 묻는 것부터, 도메인을 번갈아 나온다.</p><section class="leeches" aria-labelledby="leeches" data-cards-leeches hidden><h2 id="leeches">자주 잊는 카드와 보류한 카드</h2><ul></ul></section><p class="note no-print for-keys" data-cards-keys="field">칸에서는 <kbd>Enter</kbd>로 답을 보고 <kbd>Esc</kbd>로 나온다. 나오면 <kbd>Space</kbd>와 <kbd>Z</kbd>를 쓴다.</p><p class="note no-print for-keys" data-cards-keys="page"><kbd>Space</kbd>로 답을 보고 버튼에 적힌 숫자로 얼마나 떠올랐는지 선택한다. <kbd>Z</kbd>는 되돌린다.${" "}<kbd>T</kbd>로 답을 적어 비교한다.</p></div>${renderComponent($$result, "TakeAlong", $$TakeAlong, {}, { "default": ($$result) => renderTemplate`<li>${renderComponent($$result, "FileLink", $$FileLink, { "path": "study/cards/saa-notes-anki.txt" }, { "default": ($$result) => renderTemplate`Anki 파일` })}: Anki의 “가져오기”로 연다. 노트 유형과 뭉치는 파일에 적혀 있다. 카드는 배우는 순서로 오고, 먼저 외울 것에는 “많이_묻는_800장” 태그가 있다. 나중의 파일을 다시 가져오면 같은 카드의 내용만 바뀐다.</li><li>${renderComponent($$result, "FileLink", $$FileLink, { "path": "study/cards/saa-notes-cards.csv" }, { "default": ($$result) => renderTemplate`CSV` })}: 표 프로그램으로 연다. “순위” 열이 배우는 순서다.</li><li>종이 카드: 잘라 접을 수 있게 인쇄한다.${" "}${decks.map((domain, at) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${at > 0 && " · "}<a${addAttribute(pageUrl(`print/cards/${domain}/`), "href")}>${DOMAINS[domain].title}</a>` })}`)}</li>` })}`,
		"elsewhere": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "elsewhere" }, { "default": ($$result) => renderTemplate`
    같은 내용을 <a${addAttribute(pageUrl("facts/"), "href")}>숫자로 외우기</a>와${" "}<a${addAttribute(pageUrl("glossary/"), "href")}>용어</a>에서 읽을 수
    있다.
  ` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/study/cards/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/cards/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/cards/index.astro";
var $$url = "/study/cards/";
// \0virtual:astro:page:src/pages/study/cards/index@_@astro
var page = () => cards_exports;
export { page };
