import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as placedQuestions } from "./questions_D3wsjmgc.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { r as linkTo, t as ankiFile } from "./anki_RiVC-jdL.mjs";
// src/site/question-files.ts
var list = (items) => `<ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`;
/** Questions as Anki's text file: in front what is asked and its options, behind what is right, why each option is or is not, and where. */
var questionsAnkiText = (questions, site) => ankiFile("SAA 노트 문항", questions.map(({ domain, task, url, question: { id, stem, options, source, verifiedOn } }) => {
	const right = options.flatMap((option, at) => option.right ? [`${at + 1}번`] : []);
	const asks = right.length > 1 ? ` <small>(${right.length}개를 선택한다)</small>` : "";
	return {
		id: `question:${id}`,
		front: [`<small>${task.id} ${renderInline(task.title)}</small>`, `${renderInline(stem)}${asks}${list(options.map(({ text }) => renderInline(text)))}`],
		back: [`<b>답: ${right.join(", ")}</b>${list(options.map(({ right: isRight, why, see }) => `<b>${isRight ? "맞다." : "아니다."}</b> ${renderInline(why)} ${linkTo(see.url, site, see.title)}`))}근거: ${linkTo(source, void 0, "AWS 문서")}, ${verifiedOn}에 확인`, linkTo(url, site, "이 문항 보기")],
		tags: [
			["문항"],
			[domain],
			["과제", task.id]
		]
	};
}));
// src/pages/study/questions/saa-notes-questions-anki.txt.ts
var saa_notes_questions_anki_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** All questions as a file to take along. */
var GET = async ({ site }) => new Response(questionsAnkiText(await placedQuestions(), site));
// \0virtual:astro:page:src/pages/study/questions/saa-notes-questions-anki.txt@_@ts
var page = () => saa_notes_questions_anki_txt_exports;
export { page };
