import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$FilterBar } from "./FilterBar_BfcdKyKc.mjs";
import { a as taskAnchor, i as placeLinks, t as getExam } from "./exam_BSCrHtQk.mjs";
import { c as taskQuestionCount, o as questionsUrl } from "./questions_D3wsjmgc.mjs";
import { t as $$SelfLink } from "./SelfLink_D4BSMfSF.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { O as createComponent, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                   */
// src/components/exam/TaskCard.astro
createAstro("https://saa-notes.example");
var $$TaskCard = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TaskCard;
	const { task } = Astro.props;
	const parts = await Promise.all([{
		name: "알아야 할 것",
		bullets: task.knows
	}, {
		name: "할 줄 알아야 할 것",
		bullets: task.does
	}].map(async ({ name, bullets }) => ({
		name,
		bullets: await Promise.all(bullets.map(async ({ text, see }) => ({
			text,
			links: await placeLinks(see)
		})))
	})));
	const id = taskAnchor(task.id);
	const questions = taskQuestionCount(task.id);
	return renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(id, "aria-labelledby")} data-items data-astro-cid-m22zrvgl><h3${addAttribute(id, "id")} data-astro-cid-m22zrvgl>${task.id} ${task.title}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": id,
		"data-astro-cid-m22zrvgl": true
	})}</h3><div class="section-body" data-astro-cid-m22zrvgl>${questions > 0 && renderTemplate`<p data-astro-cid-m22zrvgl><a${addAttribute(questionsUrl(task.id), "href")} data-astro-cid-m22zrvgl>${task.id} 문항 ${questions}개</a></p>`}${parts.map(({ name, bullets }) => renderTemplate`<div data-items data-astro-cid-m22zrvgl><h4 data-astro-cid-m22zrvgl>${name}</h4><ul data-astro-cid-m22zrvgl>${bullets.map(({ text, links }) => renderTemplate`<li data-item data-astro-cid-m22zrvgl><span data-astro-cid-m22zrvgl>${text}</span><span class="places" data-astro-cid-m22zrvgl>${links.map(({ title, url }) => renderTemplate`<a${addAttribute(url, "href")} data-astro-cid-m22zrvgl>${title}</a>`)}</span></li>`)}</ul></div>`)}</div></section>`;
}, "/work/wt/build/src/components/exam/TaskCard.astro", void 0);
// src/pages/exam/index.astro
var exam_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const exam = await getExam();
	const { format, domains } = exam;
	const bullets = domains.flatMap(({ tasks }) => tasks.flatMap(({ knows, does }) => [...knows, ...does]));
	const topics = await getTopicMap();
	const services = await Promise.all(exam.services.map(async ({ group, members }) => ({
		group,
		members: await Promise.all(members.map(async ({ name, see }) => ({
			name,
			link: (await placeLinks([see]))[0],
			names: topics.get(see)?.aliases.join(", ") ?? ""
		})))
	})));
	const count = exam.services.reduce((sum, { members }) => sum + members.length, 0);
	const scored = format.questions - format.unscored;
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "시험 범위",
		"description": `${exam.code}가 묻는 것 ${bullets.length}가지를 과제마다 한국어로 적고, 답이 있는 글로 연결했다. 빠진 것은 없다.`,
		"data-astro-cid-iwj3pwxa": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<dl class="format" data-astro-cid-iwj3pwxa><div id="fact-questions" data-astro-cid-iwj3pwxa><dt data-astro-cid-iwj3pwxa>문항</dt><dd data-astro-cid-iwj3pwxa>${format.questions}문항</dd><dd class="note" data-astro-cid-iwj3pwxa>${scored}문항만 채점한다. 나머지 ${format.unscored}문항은 어느 것인지 알려 주지 않는다.</dd></div><div id="fact-minutes" data-astro-cid-iwj3pwxa><dt data-astro-cid-iwj3pwxa>시간</dt><dd data-astro-cid-iwj3pwxa>${format.minutes}분</dd><dd class="note" data-astro-cid-iwj3pwxa>한 문항에 ${format.minutes / format.questions}분이다.</dd></div><div id="fact-passing" data-astro-cid-iwj3pwxa><dt data-astro-cid-iwj3pwxa>합격</dt><dd data-astro-cid-iwj3pwxa>${format.passing}점</dd><dd class="note" data-astro-cid-iwj3pwxa>${format.scale[0]}~${format.scale[1].toLocaleString("ko")}점으로 환산한다. 맞힌 비율이 아니다. 영역마다 넘을 필요는 없다.</dd></div><div id="fact-form" data-astro-cid-iwj3pwxa><dt data-astro-cid-iwj3pwxa>형식</dt><dd data-astro-cid-iwj3pwxa>하나 또는 여럿 고르기</dd><dd class="note" data-astro-cid-iwj3pwxa>넷 가운데 하나, 또는 다섯 이상의 보기에서 둘 이상. 찍어도 감점이 없다.</dd></div></dl><p class="source" data-astro-cid-iwj3pwxa><a${addAttribute(exam.source, "href")} rel="external" data-astro-cid-iwj3pwxa>AWS의 시험 안내서</a>를 <time${addAttribute(exam.checkedOn, "datetime")} data-astro-cid-iwj3pwxa>${exam.checkedOn}</time>에 확인했다. <a${addAttribute(pageUrl("exam/path/"), "href")} data-astro-cid-iwj3pwxa>시험 날에 맞춘 학습 계획</a>과 <a${addAttribute(pageUrl("study/"), "href")} data-astro-cid-iwj3pwxa>같은 형식의 문항</a>도 있다.</p><ol id="fact-weights" class="weights" aria-label="영역의 비중" data-astro-cid-iwj3pwxa>${domains.map(({ id, title, weight }) => renderTemplate`<li data-astro-cid-iwj3pwxa><a${addAttribute(`#domain-${id}`, "href")} data-astro-cid-iwj3pwxa>${title} <b data-astro-cid-iwj3pwxa>${weight}%</b><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" data-astro-cid-iwj3pwxa><rect${addAttribute(weight, "width")} height="4" data-astro-cid-iwj3pwxa></rect></svg></a></li>`)}</ol>${renderComponent($$result, "FilterBar", $$FilterBar, {
		"label": "과제나 서비스로 찾기",
		"nothing": "맞는 과제가 없다. 검색은 주제의 글까지 찾는다.",
		"data-astro-cid-iwj3pwxa": true
	})}${domains.map((domain) => renderTemplate`<section${addAttribute(`domain-${domain.id}`, "aria-labelledby")} data-list data-items class="domain" data-astro-cid-iwj3pwxa><h2${addAttribute(`domain-${domain.id}`, "id")} data-astro-cid-iwj3pwxa>${domain.title} <span data-astro-cid-iwj3pwxa>${domain.weight}%</span></h2><p class="about" data-astro-cid-iwj3pwxa>${domain.about} <span lang="en" data-astro-cid-iwj3pwxa>${domain.official}</span></p>${domain.tasks.map((task) => renderTemplate`${renderComponent($$result, "TaskCard", $$TaskCard, {
		"task": task,
		"data-astro-cid-iwj3pwxa": true
	})}`)}</section>`)}<section aria-labelledby="services" data-list data-items class="domain" data-astro-cid-iwj3pwxa><h2 id="services" data-astro-cid-iwj3pwxa>나오는 서비스 <span data-astro-cid-iwj3pwxa>${count}개</span></h2><dl class="services" data-astro-cid-iwj3pwxa>${services.map(({ group, members }) => renderTemplate`<div data-items data-astro-cid-iwj3pwxa><dt data-astro-cid-iwj3pwxa>${group}</dt><dd data-astro-cid-iwj3pwxa>${members.map(({ name, link, names }) => renderTemplate`<a${addAttribute(link?.url, "href")} data-item${addAttribute(names, "data-names")} data-astro-cid-iwj3pwxa>${name}</a>`)}</dd></div>`)}</dl></section><section aria-labelledby="out-of-scope" data-list data-items class="domain" data-astro-cid-iwj3pwxa><h2 id="out-of-scope" data-astro-cid-iwj3pwxa>나오지 않는다고 적힌 것</h2><p class="about" data-astro-cid-iwj3pwxa>보기에 이름이 나와도 답인 경우는 드물다.</p><ul class="out" data-astro-cid-iwj3pwxa>${exam.outOfScope.map(({ group, names }) => renderTemplate`<li data-item${addAttribute(names.join(" "), "data-names")} data-astro-cid-iwj3pwxa><b data-astro-cid-iwj3pwxa>${group}</b> ${names.join(" · ")}</li>`)}<li data-item${addAttribute(exam.removed.names.join(" "), "data-names")} data-astro-cid-iwj3pwxa><b data-astro-cid-iwj3pwxa>옛 안내서에만</b>${exam.removed.names.join(" · ")}(<time${addAttribute(exam.removed.checkedOn, "datetime")} data-astro-cid-iwj3pwxa>${exam.removed.checkedOn}</time>에 확인)</li></ul></section>` })}${renderScript($$result, "/work/wt/build/src/pages/exam/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/exam/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/exam/index.astro";
var $$url = "/exam/";
// \0virtual:astro:page:src/pages/exam/index@_@astro
var page = () => exam_exports;
export { page };
