import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$OfflineSection } from "./OfflineSection__9EF1zaI.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
import { o as questionsUrl, t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css              */
// src/pages/study/index.astro
var study_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const { code, format } = await getExam();
	const tasks = await getTaskQuestions();
	const domains = [...Map.groupBy(tasks, ({ domain }) => domain)];
	const questions = tasks.flatMap((each) => each.questions);
	const options = questions.reduce((sum, each) => sum + each.options.length, 0);
	const two = questions.filter((each) => each.options.length === 5).length;
	const quiz = pageUrl("study/quiz/");
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "연습",
		"description": `${code}과 같은 형식의 문항 ${questions.length}개. 보기 ${options.toLocaleString("ko")}개마다 왜 맞고 틀리는지, 그 근거가 이 사이트의 어디에 있는지 적었다.`,
		"data-astro-cid-f4kd4dm5": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="ways" data-astro-cid-f4kd4dm5><section aria-labelledby="practice" data-astro-cid-f4kd4dm5><h2 id="practice" data-astro-cid-f4kd4dm5><a${addAttribute(quiz, "href")} data-astro-cid-f4kd4dm5>문항 풀기</a></h2><p class="state"${addAttribute(quiz, "data-study-quiz")}${addAttribute(pageUrl("study/wrong/"), "data-wrong")} hidden data-astro-cid-f4kd4dm5></p><p data-astro-cid-f4kd4dm5>영역, 과제, 주제를 하나나 여럿 선택해 한 문항씩 푼다. 답하면 바로 정답과 보기별 이유가 나온다. 틀렸던 것만 다시 풀 수 있고, Anki로 내보낼 수도 있다.</p></section><section aria-labelledby="cards" data-astro-cid-f4kd4dm5><h2 id="cards" data-astro-cid-f4kd4dm5><a${addAttribute(pageUrl("study/cards/"), "href")} data-astro-cid-f4kd4dm5>암기 카드</a></h2><p class="state" data-study-cards hidden data-astro-cid-f4kd4dm5></p><p data-astro-cid-f4kd4dm5>시험이 자주 묻는 신호, 숫자, 헷갈리는 짝부터 하루 몇 장씩, 잊을 만할 때 다시 묻는다. Anki로 내보내거나 종이로 인쇄할 수도 있다.</p></section><section aria-labelledby="mock" data-astro-cid-f4kd4dm5><h2 id="mock" data-astro-cid-f4kd4dm5><a${addAttribute(`${quiz}#exam`, "href")} data-astro-cid-f4kd4dm5>모의시험</a></h2><p class="state"${addAttribute(quiz, "data-study-mock")} hidden data-astro-cid-f4kd4dm5></p><p data-astro-cid-f4kd4dm5>${format.questions}문항, ${format.minutes}분. 영역의 비중대로 내고, 실제처럼 ${format.unscored}문항은 채점하지 않는다. 문항을 표시해 두고 되돌아볼 수 있고, 끝나면 점수 범위와 약한 과제가 나온다. 시간이 없으면 절반만 본다.</p></section><section aria-labelledby="plan" data-astro-cid-f4kd4dm5><h2 id="plan" data-astro-cid-f4kd4dm5><a${addAttribute(pageUrl("exam/path/"), "href")} data-astro-cid-f4kd4dm5>학습 계획</a></h2><p class="state"${addAttribute(pageUrl("exam/path.json"), "data-study-plan")} hidden data-astro-cid-f4kd4dm5></p><p data-astro-cid-f4kd4dm5>시험 날을 적으면 시험 범위를 그날까지로 나눈다. 밀리면 남은 것만 다시 나누고, 달력 파일로 받을 수 있다.</p></section><section aria-labelledby="progress" data-astro-cid-f4kd4dm5><h2 id="progress" data-astro-cid-f4kd4dm5><a${addAttribute(pageUrl("study/progress/"), "href")} data-astro-cid-f4kd4dm5>진도</a></h2><p data-astro-cid-f4kd4dm5>읽은 주제, 푼 문항, 틀린 것, 외운 카드와 예상 점수. 기록을 파일로 옮겨 두 기기를 합친다.</p></section><section aria-labelledby="memos" data-astro-cid-f4kd4dm5><h2 id="memos" data-astro-cid-f4kd4dm5><a${addAttribute(pageUrl("study/notes/"), "href")} data-astro-cid-f4kd4dm5>메모</a></h2><p data-astro-cid-f4kd4dm5>주제를 읽다가 글을 선택해 형광펜을 칠하거나 메모를 남긴다. 글이 고쳐져도 위치를 다시 찾고, Markdown으로 내보낸다.</p></section><section aria-labelledby="check" data-astro-cid-f4kd4dm5><h2 id="check" data-astro-cid-f4kd4dm5><a${addAttribute(pageUrl("check-notes/"), "href")} data-astro-cid-f4kd4dm5>내 노트 확인</a></h2><p data-astro-cid-f4kd4dm5>예전에 적은 노트를 붙여 넣으면 지금과 다른 값을 짚고 근거를 보인다. 글은 이 기기를 떠나지 않는다.</p></section><section aria-labelledby="together" data-astro-cid-f4kd4dm5><h2 id="together" data-astro-cid-f4kd4dm5><a${addAttribute(`${quiz}#make-set`, "href")} data-astro-cid-f4kd4dm5>함께 풀기</a></h2><p data-astro-cid-f4kd4dm5>링크 하나로 스터디 모두가 같은 문항을 같은 순서로 푼다. 끝나면 짧은 결과를 주고받아 누가 어떤 답을 선택했는지 비교한다.</p></section></div><section aria-labelledby="read" data-astro-cid-f4kd4dm5><h2 id="read" data-astro-cid-f4kd4dm5>과제별로 읽기</h2><p class="about" data-astro-cid-f4kd4dm5>답은 접혀 있다. 자바스크립트 없이도 읽을 수 있다. 인쇄할 때는 답을 끝에 모으거나 뺀다.</p>${domains.map(([domain, members]) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3 data-astro-cid-f4kd4dm5>${domain.title} <span data-astro-cid-f4kd4dm5>${domain.weight}%</span></h3><ul data-astro-cid-f4kd4dm5>${members.map(({ task, questions: own }) => renderTemplate`<li data-astro-cid-f4kd4dm5><a${addAttribute(questionsUrl(task.id), "href")} data-astro-cid-f4kd4dm5>${task.id} ${task.title}</a>${" "}<span data-astro-cid-f4kd4dm5>${own.length}문항</span></li>`)}</ul>` })}`)}</section><div class="kept" data-astro-cid-f4kd4dm5>${renderComponent($$result, "OfflineSection", $$OfflineSection, { "data-astro-cid-f4kd4dm5": true })}</div><section aria-labelledby="about" data-astro-cid-f4kd4dm5><h2 id="about" data-astro-cid-f4kd4dm5>알아 둘 것</h2><ul class="notes" data-astro-cid-f4kd4dm5><li data-astro-cid-f4kd4dm5>문항은 이 사이트의 글을 바탕으로 새로 썼다. 실제 시험의 문항이나 남의 문제집을 옮긴 것은 하나도 없다.</li><li data-astro-cid-f4kd4dm5>넷 가운데 하나, 또는 다섯 가운데 둘을 고른다. 둘을 고르는 것이 ${two}문항이다.</li><li data-astro-cid-f4kd4dm5>문항마다 답을 정하는 AWS 문서와 마지막으로 확인한 날이 있다.</li><li data-astro-cid-f4kd4dm5>무엇을 골랐는지는 이 기기의 브라우저에만 남는다. 계정도 서버도 없다.</li><li class="for-keys" data-astro-cid-f4kd4dm5>키보드로는 <kbd data-astro-cid-f4kd4dm5>1</kbd>–<kbd data-astro-cid-f4kd4dm5>5</kbd>로 답을 선택하고 <kbd data-astro-cid-f4kd4dm5>Enter</kbd>로 넘기고 <kbd data-astro-cid-f4kd4dm5>F</kbd>로 문항을 표시한다.</li><li data-astro-cid-f4kd4dm5>무엇이 나오는지는 <a${addAttribute(pageUrl("exam/"), "href")} data-astro-cid-f4kd4dm5>시험 범위</a>에 있다.</li></ul></section>` })}${renderScript($$result, "/work/wt/build/src/pages/study/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/index.astro";
var $$url = "/study/";
// \0virtual:astro:page:src/pages/study/index@_@astro
var page = () => study_exports;
export { page };
