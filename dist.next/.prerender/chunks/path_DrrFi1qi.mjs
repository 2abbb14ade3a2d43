import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
import { t as planDays } from "./study-plan_CkxILFXB.mjs";
// src/pages/exam/path.json.ts
var path_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What the plan to an exam is made of, fetched by those who have told its day. */
var GET = async () => {
	const data = (await planDays((await getExam()).path)).map(({ title, parts }) => ({
		title,
		steps: parts.flatMap(({ items }) => items.map(({ key, title: name, minutes, worth, of = "", short }) => short === void 0 ? [
			key,
			name,
			minutes,
			worth,
			of
		] : [
			key,
			name,
			minutes,
			worth,
			of,
			short
		]))
	}));
	return Response.json(data);
};
// \0virtual:astro:page:src/pages/exam/path.json@_@ts
var page = () => path_json_exports;
export { page };
