import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { l as taskSlug, s as showQuestions, t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
// src/pages/study/questions/[task].json.ts
var _task__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => (await getTaskQuestions()).map(({ task, questions }) => ({
	params: { task: taskSlug(task.id) },
	props: { questions }
}));
/** The questions of a task, fetched when a reader practises. */
var GET = async ({ props: { questions } }) => Response.json(await showQuestions(questions));
// \0virtual:astro:page:src/pages/study/questions/[task].json@_@ts
var page = () => _task__json_exports;
export { page };
