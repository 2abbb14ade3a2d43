import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as minutesFor, r as questionsOf, t as isOfArea } from "./question-data_BQxuC_-e.mjs";
import { a as questionIndex, i as questionCounts, t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { n as $$FileLink, t as $$TakeAlong } from "./TakeAlong_-pS_1oYn.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                 */
/* empty css              */
/* empty css               */
/* empty css              */
// src/components/study/quiz/ScopeField.astro
var $$ScopeField = createComponent(async ($$result, $$props, $$slots) => {
	const tasks = await getTaskQuestions();
	const counts = await questionCounts();
	const KNOWN = 12;
	const countOf = (members) => members.reduce((sum, { questions }) => sum + questions.length, 0);
	const byDomain = [...Map.groupBy(tasks, ({ domain }) => domain)];
	const domains = byDomain.map(([{ title, weight }, members]) => ({
		name: `과제: ${title} ${weight}%`,
		choices: members.map(({ task, questions }) => ({
			value: `task:${task.id}`,
			title: `${task.id} ${task.title}`,
			count: questions.length,
			names: [title]
		}))
	}));
	const wide = {
		name: "시험의 영역",
		choices: byDomain.map(([{ id, title }, members]) => ({
			value: `domain:${id}`,
			title,
			count: countOf(members)
		}))
	};
	const indexed = await questionIndex();
	const areas = {
		name: "서비스 도메인",
		choices: Object.entries(DOMAINS).flatMap(([domain, { title }]) => {
			const count = indexed.tasks.flatMap(({ questions }) => questions).filter((entry) => isOfArea(entry, domain)).length;
			return count === 0 ? [] : [{
				value: `area:${domain}`,
				title,
				count
			}];
		})
	};
	const topics = [...await getTopicsByDomain()].map(([domain, members]) => ({
		name: `주제: ${DOMAINS[domain].title}`,
		choices: members.flatMap(({ id, title, titleEn, aliases }) => {
			const count = counts.get(id);
			const names = [titleEn, ...aliases.slice(0, KNOWN)];
			return count === void 0 ? [] : [{
				value: `topic:${id}`,
				title: plainInline(title),
				count,
				names
			}];
		})
	}));
	const all = {
		value: "",
		title: "모든 문항",
		count: countOf(tasks)
	};
	const groups = [
		{
			name: "",
			choices: [all]
		},
		wide,
		areas,
		...domains,
		...topics
	].filter(({ choices }) => choices.length > 0);
	return renderTemplate`${maybeRenderHead($$result)}<details class="scope" data-quiz-scope data-astro-cid-4sgbggxx><summary data-astro-cid-4sgbggxx><span data-astro-cid-4sgbggxx>문항</span><b data-astro-cid-4sgbggxx>${all.title} (${all.count})</b></summary><div class="find" data-astro-cid-4sgbggxx><input type="search" placeholder="이름으로 찾기" aria-label="서비스, 주제, 과제로 찾기" autocomplete="off" spellcheck="false" enterkeyhint="done" data-astro-cid-4sgbggxx><output data-astro-cid-4sgbggxx></output></div><label class="several" data-astro-cid-4sgbggxx><input type="checkbox" data-quiz-several autocomplete="off" data-astro-cid-4sgbggxx> 여러 개 선택</label><div class="choices" role="radiogroup" aria-label="문항" data-astro-cid-4sgbggxx>${groups.map(({ name, choices }) => renderTemplate`<div${addAttribute(name === "" ? void 0 : "group", "role")}${addAttribute(name === "" ? void 0 : name, "aria-label")} data-astro-cid-4sgbggxx>${name !== "" && renderTemplate`<p aria-hidden="true" data-astro-cid-4sgbggxx>${name}</p>`}${choices.map(({ value, title, count, names }) => renderTemplate`<label${addAttribute(names?.join(","), "data-names")} data-astro-cid-4sgbggxx><input type="radio" name="from"${addAttribute(value, "value")}${addAttribute(title, "data-title")}${addAttribute(value === "", "checked")} data-astro-cid-4sgbggxx><span data-astro-cid-4sgbggxx>${title} <small data-astro-cid-4sgbggxx>(${count})</small></span></label>`)}</div>`)}</div><p class="none" hidden data-astro-cid-4sgbggxx>그런 이름의 문항은 없다. 다른 이름으로 찾는다.</p></details>`;
}, "/work/wt/build/src/components/study/quiz/ScopeField.astro", void 0);
// src/pages/study/quiz.astro
var quiz_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Quiz,
	file: () => $$file,
	url: () => $$url
});
var $$Quiz = createComponent(async ($$result, $$props, $$slots) => {
	const { format } = await getExam();
	const questions = questionsOf(format, 1 / 2);
	const half = {
		questions,
		minutes: minutesFor(format, questions)
	};
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "문항 풀기",
		"description": "범위를 선택해 한 문항씩 풀거나, 시간을 재고 모의시험을 보거나, 같은 세트를 함께 푼다.",
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"tool": true,
		"needsScript": "풀기와 채점에는 자바스크립트가 필요하다.",
		"data-astro-cid-tfzzpw4i": true
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="on-paper" data-astro-cid-tfzzpw4i>문항과 답은 <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-tfzzpw4i>과제별로 읽기</a>에서 인쇄한다.</p><div class="quiz needs-script"${addAttribute(pageUrl("study/questions/index.json"), "data-quiz")} data-astro-cid-tfzzpw4i><p class="trouble" role="status" data-quiz-trouble hidden data-astro-cid-tfzzpw4i></p><p class="visually-hidden" role="status" data-quiz-said data-astro-cid-tfzzpw4i></p><div class="start" data-astro-cid-tfzzpw4i><div class="open" data-quiz-open hidden data-astro-cid-tfzzpw4i></div><section class="shared" data-quiz-shared hidden data-astro-cid-tfzzpw4i></section><form data-quiz-form aria-label="무엇을 풀까" data-astro-cid-tfzzpw4i><h2 data-astro-cid-tfzzpw4i>무엇을 풀까</h2>${renderComponent($$result, "ScopeField", $$ScopeField, { "data-astro-cid-tfzzpw4i": true })}<p class="quiz-note" data-quiz-kept hidden data-astro-cid-tfzzpw4i></p><label data-astro-cid-tfzzpw4i><span data-astro-cid-tfzzpw4i>문항 수</span><select name="count" data-astro-cid-tfzzpw4i><option value="5" data-astro-cid-tfzzpw4i>5</option><option value="10" data-astro-cid-tfzzpw4i>10</option><option value="20" selected data-astro-cid-tfzzpw4i>20</option><option value="40" data-astro-cid-tfzzpw4i>40</option><option value="65" data-astro-cid-tfzzpw4i>65</option><option value="all" data-astro-cid-tfzzpw4i>모두</option></select></label><label class="check" data-astro-cid-tfzzpw4i><input type="checkbox" name="wrong" data-astro-cid-tfzzpw4i> <span data-astro-cid-tfzzpw4i>마지막에 틀린 것만 <span data-quiz-missed data-astro-cid-tfzzpw4i></span></span></label><p class="message" role="status" data-quiz-message data-astro-cid-tfzzpw4i></p><p class="row" data-astro-cid-tfzzpw4i><button type="submit" class="primary" disabled data-astro-cid-tfzzpw4i>연습 시작</button><button type="button" id="make-set" data-quiz-set disabled data-astro-cid-tfzzpw4i>함께 풀 세트 만들기</button></p><div data-quiz-made data-astro-cid-tfzzpw4i></div></form><section aria-labelledby="exam" data-astro-cid-tfzzpw4i><h2 id="exam" data-astro-cid-tfzzpw4i>모의시험</h2><p data-astro-cid-tfzzpw4i>${format.questions}문항을 ${format.minutes}분에, 절반은 ${half.questions}문항을 ${half.minutes}분에 푼다. 답과 이유는 끝나야 안다. 누르면 어떻게 채점하는지 먼저 보이고, 시계는 거기서 “시작”을 눌러야 간다.</p><p class="row" data-astro-cid-tfzzpw4i><button type="button" data-quiz-exam disabled data-astro-cid-tfzzpw4i>모의시험</button><button type="button" data-quiz-half disabled data-astro-cid-tfzzpw4i>모의시험 절반</button></p></section><details class="past"${addAttribute(format.scale.join(), "data-quiz-past")} hidden data-astro-cid-tfzzpw4i></details><p class="quiz-note" data-astro-cid-tfzzpw4i>무엇을 골랐는지는 이 기기에만 남는다.${" "}<span class="for-keys" data-astro-cid-tfzzpw4i>키보드로는 <kbd data-astro-cid-tfzzpw4i>1</kbd>–<kbd data-astro-cid-tfzzpw4i>5</kbd>로 답을 선택하고 <kbd data-astro-cid-tfzzpw4i>Enter</kbd>로 넘기고 <kbd data-astro-cid-tfzzpw4i>F</kbd>로 문항을 표시하고 <kbd data-astro-cid-tfzzpw4i>K</kbd>로 이전 문항을 본다.</span></p></div><div class="run" data-quiz-run data-astro-cid-tfzzpw4i></div></div>${renderComponent($$result, "TakeAlong", $$TakeAlong, { "data-astro-cid-tfzzpw4i": true }, { "default": ($$result) => renderTemplate`<li data-astro-cid-tfzzpw4i>${renderComponent($$result, "FileLink", $$FileLink, {
			"path": "study/questions/saa-notes-questions-anki.txt",
			"data-astro-cid-tfzzpw4i": true
		}, { "default": ($$result) => renderTemplate`Anki 파일` })}: Anki의 “가져오기”로 연다. 앞에는 문항과 보기, 뒤에는 답과 보기마다의 이유, 근거가 있다. 노트 유형과 뭉치는 파일에 적혀 있다. 나중의 파일을 다시 가져오면 같은 문항의 내용만 바뀐다.</li><li data-astro-cid-tfzzpw4i>종이: <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-tfzzpw4i>과제별로 읽기</a>에서 인쇄한다. 답을 끝에 모으거나 뺄 수 있다.</li>` })}`,
		"elsewhere": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "elsewhere" }, { "default": ($$result) => renderTemplate`
    문항과 답은 <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-tfzzpw4i>과제별로 읽기</a>에서 그대로 볼 수 있다.
  ` })}`,
		"lost": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "lost" }, { "default": ($$result) => renderTemplate`문항 풀기와 채점은 되지 않는다. 문항과 답은 <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-tfzzpw4i>과제별로 읽기</a>에서 그대로 볼 수 있다.` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/study/quiz.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/quiz.astro", void 0);
var $$file = "/work/wt/build/src/pages/study/quiz.astro";
var $$url = "/study/quiz/";
// \0virtual:astro:page:src/pages/study/quiz@_@astro
var page = () => quiz_exports;
export { page };
