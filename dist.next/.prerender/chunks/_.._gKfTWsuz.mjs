import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$PrintButton } from "./PrintButton_BZDMPBJI.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { l as taskSlug, o as questionsUrl, r as questionAnchor, s as showQuestions, t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { t as $$SelfLink } from "./SelfLink_D4BSMfSF.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { a as taskAnchor } from "./exam_BSCrHtQk.mjs";
import { o as partTitle, s as questionParts } from "./parts_BRIOXyey.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/components/study/QuestionItem.astro
createAstro("https://saa-notes.example");
var $$QuestionItem = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$QuestionItem;
	const { question, number } = Astro.props;
	const id = questionAnchor(question.id);
	const right = question.options.flatMap((option, index) => option.right ? [index + 1] : []);
	return renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(id, "aria-labelledby")} data-question data-astro-cid-6w6hfiqg><h2${addAttribute(id, "id")} data-astro-cid-6w6hfiqg>문항 ${number}${right.length > 1 && renderTemplate`<span data-astro-cid-6w6hfiqg>${right.length}개 선택</span>`}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": id,
		"data-astro-cid-6w6hfiqg": true
	})}</h2><p class="stem" data-astro-cid-6w6hfiqg>${unescapeHTML(renderInline(question.stem))}</p><ol class="options" data-astro-cid-6w6hfiqg>${question.options.map(({ text }) => renderTemplate`<li data-astro-cid-6w6hfiqg>${unescapeHTML(renderInline(text))}</li>`)}</ol><details data-astro-cid-6w6hfiqg><summary data-astro-cid-6w6hfiqg>답과 이유</summary><p class="answer" data-astro-cid-6w6hfiqg><span data-astro-cid-6w6hfiqg>문항 ${number}</span> 답: ${right.map((each) => `${each}번`).join(", ")}</p><ol data-astro-cid-6w6hfiqg>${question.options.map(({ right: isRight, why, see }) => renderTemplate`<li${addAttribute({ right: isRight }, "class:list")} data-astro-cid-6w6hfiqg><b data-astro-cid-6w6hfiqg>${isRight ? "맞다." : "아니다."}</b> <span data-astro-cid-6w6hfiqg>${unescapeHTML(renderInline(why))}</span>${" "}<a${addAttribute(see.url, "href")} data-astro-cid-6w6hfiqg>${see.title}</a></li>`)}</ol><p class="source" data-astro-cid-6w6hfiqg>근거: <a${addAttribute(question.source, "href")} rel="external"${addAttribute(`AWS 문서, 문항 ${number}의 근거`, "aria-label")} data-astro-cid-6w6hfiqg>AWS 문서</a>,${" "}<time${addAttribute(question.verifiedOn, "datetime")} data-astro-cid-6w6hfiqg>${question.verifiedOn}</time>에 확인</p></details></section>`;
}, "/work/wt/build/src/components/study/QuestionItem.astro", void 0);
// src/pages/study/questions/[task]/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	const all = await getTaskQuestions();
	return all.flatMap((one, index) => {
		const parts = questionParts(one.questions);
		return parts.map((part) => ({
			params: {
				task: taskSlug(one.task.id),
				part: part.param
			},
			props: {
				...one,
				part,
				parts,
				next: all[index + 1]
			}
		}));
	});
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { domain, task, questions, part, parts, next } = Astro.props;
	const shown = await showQuestions(part.items);
	const firsts = parts.map(({ number }) => 1 + parts.slice(0, number - 1).reduce((sum, { items }) => sum + items.length, 0));
	const names = parts.map(({ items }, index) => `문항 ${firsts[index] ?? 1}–${(firsts[index] ?? 1) + items.length - 1}`);
	const first = firsts[part.number - 1] ?? 1;
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": partTitle(`${task.id} ${task.title}: 문항`, part),
		"description": `시험 과제 ${task.id}의 문항 ${questions.length}개. 먼저 답을 정하고 나서 펼쳐 본다. 보기마다 왜 맞고 틀리는지와 그 근거가 있다.`,
		"above": {
			name: "연습",
			path: pageUrl("study/")
		},
		"data-astro-cid-eqnp6m7j": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="ways no-print" data-astro-cid-eqnp6m7j><a class="needs-script"${addAttribute(`${pageUrl("study/quiz/")}?task=${task.id}`, "href")} data-astro-cid-eqnp6m7j>이 과제로 연습</a><a${addAttribute(pageUrl(`exam/#${taskAnchor(task.id)}`), "href")} data-astro-cid-eqnp6m7j>과제가 묻는 것</a><span data-astro-cid-eqnp6m7j>${domain.title} ${domain.weight}%</span><label class="needs-script" data-astro-cid-eqnp6m7j>종이의 답<select data-print-answers data-astro-cid-eqnp6m7j><option value="end" data-astro-cid-eqnp6m7j>끝에 모아서</option><option value="below" data-astro-cid-eqnp6m7j>문항마다 아래에</option><option value="none" data-astro-cid-eqnp6m7j>없이</option></select></label>${renderComponent($$result, "PrintButton", $$PrintButton, { "data-astro-cid-eqnp6m7j": true })}</p>${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": questionsUrl(task.id),
		"current": part.number,
		"names": names,
		"data-astro-cid-eqnp6m7j": true
	})}${shown.map((question, index) => renderTemplate`${renderComponent($$result, "QuestionItem", $$QuestionItem, {
		"question": question,
		"number": first + index,
		"data-astro-cid-eqnp6m7j": true
	})}`)}<section class="answers-end" data-answers-end hidden data-astro-cid-eqnp6m7j><h2 data-astro-cid-eqnp6m7j>답과 이유</h2></section>${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": questionsUrl(task.id),
		"current": part.number,
		"names": names,
		"data-astro-cid-eqnp6m7j": true
	})}${next !== void 0 && renderTemplate`<p class="next no-print" data-astro-cid-eqnp6m7j>다음 과제:${" "}<a${addAttribute(questionsUrl(next.task.id), "href")} data-astro-cid-eqnp6m7j>${next.task.id} ${next.task.title}</a></p>`}` })}${renderScript($$result, "/work/wt/build/src/pages/study/questions/[task]/[...part].astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/study/questions/[task]/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/study/questions/[task]/[...part].astro";
var $$url = "/study/questions/[task]/[...part]/";
// \0virtual:astro:page:src/pages/study/questions/[task]/[...part]@_@astro
var page = () => ____part__exports;
export { page };
