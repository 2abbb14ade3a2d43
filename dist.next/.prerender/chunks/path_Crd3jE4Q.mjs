import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { n as minutesOf, r as sayMinutes, t as planDays } from "./study-plan_CkxILFXB.mjs";
import { t as $$PrintButton } from "./PrintButton_BZDMPBJI.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { n as halve, t as getExam } from "./exam_BSCrHtQk.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css              */
import { Rating, fsrs } from "ts-fsrs";
// src/study/day.ts
/** Milliseconds of a day without a change of the clock. */
var DAY = 864e5;
/** A day as a field of dates says it; nothing for none: `sayDay(20_803) → "2026-12-16"`. */
var sayDay = (day) => day === void 0 ? "" : (/* @__PURE__ */ new Date(day * DAY)).toISOString().slice(0, 10);
/** A day in words, with its year where that is not the year of the day it is seen `from`: `11월 27일 (금)`, `2027년 11월 28일 (일)`. */
var sayDate = (day, from = day) => {
	const [year, now] = [day, from].map((one) => sayDay(one).slice(0, 4));
	return `${year === now ? "" : `${year}년 `}${(/* @__PURE__ */ new Date(day * DAY)).toLocaleDateString("ko", {
		timeZone: "UTC",
		month: "long",
		day: "numeric",
		weekday: "short"
	})}`;
};
// src/study/plan-settings.ts
/** Minutes a day that are offered, and what is meant where nothing was chosen. */
var AMOUNTS = [
	30,
	45,
	60,
	90,
	120,
	180,
	240,
	480
];
// src/study/weekdays.ts
/** As a week is written, from Monday on; each number is that of `Date`. */
var WEEK = [
	[1, "월"],
	[2, "화"],
	[3, "수"],
	[4, "목"],
	[5, "금"],
	[6, "토"],
	[0, "일"]
];
// src/components/study/PathCalendar.astro
createAstro("https://saa-notes.example");
var $$PathCalendar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PathCalendar;
	const { plans } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<details class="no-print" data-path-settings open data-astro-cid-g53dbidc><summary hidden data-astro-cid-g53dbidc>시험 날과 공부하는 시간 바꾸기, 달력 파일, 인쇄</summary><form class="needs-script" data-path-calendar data-astro-cid-g53dbidc><label data-astro-cid-g53dbidc>시험 날 <input type="date" name="exam" aria-errormessage="path-message" data-astro-cid-g53dbidc></label><label data-astro-cid-g53dbidc>하루에<select name="minutes" data-astro-cid-g53dbidc>${AMOUNTS.map((minutes) => renderTemplate`<option${addAttribute(minutes, "value")}${addAttribute(minutes === 60, "selected")} data-astro-cid-g53dbidc>${sayMinutes(minutes)}</option>`)}</select></label><p id="path-message" class="message" role="alert" data-path-message data-astro-cid-g53dbidc></p><label data-astro-cid-g53dbidc>첫날 <input type="date" name="first" required aria-errormessage="path-message" data-astro-cid-g53dbidc></label><label data-astro-cid-g53dbidc>계획<select name="plan" data-astro-cid-g53dbidc>${plans.map(({ id, name }) => renderTemplate`<option${addAttribute(id, "value")} data-astro-cid-g53dbidc>${name}</option>`)}</select></label><label hidden data-astro-cid-g53dbidc>읽기<select name="reading" data-astro-cid-g53dbidc><option value="whole" data-astro-cid-g53dbidc>페이지 전체</option><option value="brief" data-astro-cid-g53dbidc>신호와 숫자만: 답을 가르는 말과 외울 수</option></select></label><fieldset data-astro-cid-g53dbidc><legend data-astro-cid-g53dbidc>공부하는 요일</legend>${WEEK.map(([weekday, name]) => renderTemplate`<label data-astro-cid-g53dbidc><input type="checkbox" name="weekday"${addAttribute(weekday, "value")} checked data-astro-cid-g53dbidc> ${name}</label>`)}</fieldset>${renderSlot($$result, $$slots["default"])}<button type="submit" data-astro-cid-g53dbidc>달력 파일로 받기(.ics)</button>${renderComponent($$result, "PrintButton", $$PrintButton, { "data-astro-cid-g53dbidc": true })}<button type="button" data-path-reset data-astro-cid-g53dbidc>체크와 “읽음” 지우기</button><p class="erased" role="status" data-path-erased data-astro-cid-g53dbidc></p></form></details>${renderScript($$result, "/work/wt/build/src/components/study/PathCalendar.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/study/PathCalendar.astro", void 0);
fsrs({
	enable_short_term: false,
	enable_fuzz: false,
	request_retention: .9
});
Rating.Again, Rating.Hard, Rating.Good, Rating.Easy;
// src/study/step-key.ts
/** The topic that it asks to read; `undefined` of another step, and of reading one again. */
var topicOfStep = (key) => /^(?:read|compare):([^~+]+)\+?$/.exec(key)?.[1];
/** Runs before the page is painted; where no script comes to draw the plan, the others are shown soon. Kept as text because the content security policy allows it by the hash of exactly these characters. */
var PLAN_ROOM = `try{const d=document.documentElement.dataset;if(localStorage.getItem('plan-room')){d.plan='waits';setTimeout(()=>delete d.plan,4e3)}}catch{}`;
// src/components/study/cards/exam.ts
/** The days to the exam in words: `시험까지 20일`. */
var sayLeft = (days) => days === 0 ? "오늘이 시험 날이다" : `시험까지 ${days}일`;
// src/components/study/path-status.ts
/** How many days are left, and how many of the plan's were done, or of all where the rest was shared out anew, which is nobody's question when the exam is over. */
function sayDaysTo({ exam, counted, left }, { all, done }, before) {
	const days = `${counted}${all}일`;
	const ofPlan = done === 0 ? `${days} 계획이었다.` : `${days} 계획 가운데 ${done}일을 마쳤다.`;
	if (left === void 0) return before === 0 ? ofPlan : `모두 ${before + done}일을 마쳤다.`;
	const until = `${sayDate(exam, exam - left)} ${sayLeft(left)}.`;
	if (before > 0) return `${until} ${sayAnew(days, before + done)}`;
	if (done > 0) return `${until} ${ofPlan}`;
	return counted === "" ? until : `${until} ${days} 계획이다.`;
}
var sayAnew = (days, done) => `${days}로 다시 나눴다. 지금까지 마친 날은 ${done}일이다.`;
/** How many of the days of a plan that is called so were done. */
function sayDays(name, { all, done }, before, isOver) {
	if (before > 0) return `${name} ${sayAnew(`${all}일`, before + done)}`;
	return done === 0 && !isOver ? `${name} ${all}일.` : `${name} ${all}일 가운데 ${done}일을 마쳤다.`;
}
/** That of the plan to an exam, or of one by its name, and how much of today and of all that is read: a day that is not done has its part, too. `before`: so many days were done before the rest was divided anew. */
function sayDone(plan, { days, topics, today, inShort = 0 }, before = 0, isOver = false) {
	const counts = [...today && !isOver ? [["오늘", today]] : [], ["계획의 주제", topics]];
	const isBegun = counts.some(([, { done }]) => done > 0);
	const each = counts.map(([what, { all, done }]) => `${what} ${all}개${isBegun ? ` 가운데 ${done}개` : ""}`);
	const ofDays = typeof plan === "string" ? sayDays(plan, days, before, isOver) : sayDaysTo(plan, days, before);
	const rest = `“신호와 숫자만” 읽은 주제 ${inShort}개는 시작한 것이고, 나머지까지 읽으면 마친 것으로 센다.`;
	return `${ofDays} ${each.join(", ")}${isBegun ? "를 마쳤다" : "다"}.${inShort > 0 && !isOver ? ` ${rest}` : ""}`;
}
/** That of a plan of which nothing is done: so it stands on the page before the script, which then moves nothing. */
var sayUnbegun = (name, days, items) => sayDone(name, {
	days: {
		all: days,
		done: 0
	},
	topics: {
		all: items.filter(({ key }) => topicOfStep(key) !== void 0).length,
		done: 0
	}
});
// src/pages/exam/path.astro
var path_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Path,
	file: () => $$file,
	url: () => $$url
});
var $$Path = createComponent(async ($$result, $$props, $$slots) => {
	const itemsOf = ({ parts }) => parts.flatMap(({ items }) => items);
	const exam = await getExam();
	const plans = [{
		id: "four-weeks",
		name: "4주 계획",
		days: await planDays(exam.path)
	}, {
		id: "two-weeks",
		name: "2주 계획",
		days: await planDays(halve(exam.path))
	}];
	const [{ name, days } = {
		name: "",
		days: []
	}] = plans;
	const status = sayUnbegun(name, days.length, days.flatMap(itemsOf));
	const paces = plans.map(({ name, days }) => `하루에 ${sayMinutes(minutesOf(days.flatMap(itemsOf)) / days.length)}쯤 읽으면 ${name}`).join(", ");
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "학습 계획",
		"description": "시험 날을 적으면 시험 범위를 오늘부터 그날까지로 나눈다. 읽고, 비교하고, 풀고, 외운다. 어디까지 했는지는 이 기기에만 남는다.",
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"needsScript": "시험 날까지 나누고 체크를 남기려면 자바스크립트가 필요하다. 주 단위 계획은 그대로 읽을 수 있다.",
		"data-astro-cid-njexuasu": true
	}, {
		"default": ($$result) => renderTemplate`<script>${unescapeHTML(PLAN_ROOM)}<\/script>${renderComponent($$result, "PathCalendar", $$PathCalendar, {
			"plans": plans,
			"data-astro-cid-njexuasu": true
		}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="bar needs-script no-print" data-astro-cid-njexuasu><div role="status" data-path-status data-astro-cid-njexuasu>${status}</div><a${addAttribute(`#${plans[0]?.id}-1`, "href")} class="primary" data-path-continue data-astro-cid-njexuasu>1일째부터 시작하기</a><button type="button" data-path-again hidden data-astro-cid-njexuasu></button><button type="button" data-path-again-brief hidden data-astro-cid-njexuasu></button><a data-path-besides hidden data-astro-cid-njexuasu></a><details data-path-late hidden data-astro-cid-njexuasu><summary data-astro-cid-njexuasu></summary><p data-astro-cid-njexuasu></p><ul data-astro-cid-njexuasu></ul></details><span role="status" data-path-moved hidden data-astro-cid-njexuasu></span></div>` })}<div class="about" data-astro-cid-njexuasu><ul data-path-advice data-astro-cid-njexuasu><li data-astro-cid-njexuasu>${paces}. 일주일마다 복습하는 날이 있다.</li></ul></div><p class="about" data-astro-cid-njexuasu><span data-path-more data-astro-cid-njexuasu></span>아는 주제는 체크하고 넘어간다. 체크는 주제의 “읽음”&NoBreak;과 같다.</p><details data-path-plans open data-astro-cid-njexuasu><summary hidden data-astro-cid-njexuasu>계획 펼치기</summary><section aria-labelledby="exam-plan" data-path="exam" hidden data-astro-cid-njexuasu><h2 id="exam-plan" tabindex="-1" data-astro-cid-njexuasu>시험까지</h2><p class="about" data-path-left-out data-astro-cid-njexuasu></p><div class="about no-print" hidden data-astro-cid-njexuasu><p data-astro-cid-njexuasu></p><button type="button" data-path-brief data-astro-cid-njexuasu></button></div><button type="button" class="no-print" aria-expanded="false" data-path-past hidden data-astro-cid-njexuasu></button><ol data-astro-cid-njexuasu></ol><details class="no-print" data-path-later hidden data-astro-cid-njexuasu><summary data-astro-cid-njexuasu></summary></details></section>${plans.map(({ id, name, days }) => renderTemplate`<section${addAttribute(id, "aria-labelledby")}${addAttribute(id, "data-path")} data-astro-cid-njexuasu><h2${addAttribute(id, "id")} data-astro-cid-njexuasu>${name} <span data-astro-cid-njexuasu>${days.length}일</span></h2><ol data-astro-cid-njexuasu>${days.map((day, index) => renderTemplate`<li${addAttribute(`${id}-${index + 1}`, "id")} data-astro-cid-njexuasu><details data-astro-cid-njexuasu><summary data-astro-cid-njexuasu><b data-astro-cid-njexuasu>${index + 1}일째</b> <span data-astro-cid-njexuasu>${day.title}</span> <small data-astro-cid-njexuasu>${sayMinutes(minutesOf(itemsOf(day)))}</small></summary>${day.parts.map(({ name: part, items }) => renderTemplate`<div class="part" data-astro-cid-njexuasu><h3 data-astro-cid-njexuasu>${part}</h3><ul data-astro-cid-njexuasu>${items.map(({ title: text, url, key, minutes, worth, short }) => renderTemplate`<li data-astro-cid-njexuasu><label data-astro-cid-njexuasu><input type="checkbox"${addAttribute(key, "data-key")}${addAttribute(minutes, "data-minutes")}${addAttribute(id === "four-weeks" ? worth : void 0, "data-worth")}${addAttribute(id === "four-weeks" ? short : void 0, "data-short")}${addAttribute(`${text}: 마쳤다`, "aria-label")} hidden data-astro-cid-njexuasu></label><a${addAttribute(url, "href")} data-astro-cid-njexuasu>${text}</a> <small data-astro-cid-njexuasu>${minutes}분</small></li>`)}</ul></div>`)}</details></li>`)}</ol></section>`)}</details>`,
		"lost": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "lost" }, { "default": ($$result) => renderTemplate`시험 날까지 나누기와 체크는 되지 않는다. 주 단위 계획은 그대로 읽을 수 있다.` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/exam/path.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/exam/path.astro", void 0);
var $$file = "/work/wt/build/src/pages/exam/path.astro";
var $$url = "/exam/path/";
// \0virtual:astro:page:src/pages/exam/path@_@astro
var page = () => path_exports;
export { page };
