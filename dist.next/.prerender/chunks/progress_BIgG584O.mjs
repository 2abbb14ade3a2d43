import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { i as getTopicsByDomain, l as splitPlace, r as getTopics } from "./topics_B2cVM85A.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
// src/pages/study/progress.json.ts
var progress_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What progress is measured against, fetched when a reader looks at it. */
var GET = async () => {
	const tasks = (await getExam()).domains.flatMap((domain) => domain.tasks);
	const data = {
		domains: [...await getTopicsByDomain()].map(([id, topics]) => ({
			id,
			title: DOMAINS[id].title,
			topics: topics.map((topic) => topic.id)
		})),
		titles: Object.fromEntries((await getTopics()).map(({ id, title }) => [id, title])),
		tasks: tasks.map(({ id, title, knows, does }) => ({
			id,
			title,
			topics: [...new Set([...knows, ...does].flatMap(({ see }) => see.map((place) => splitPlace(place).id)))]
		}))
	};
	return Response.json(data);
};
// \0virtual:astro:page:src/pages/study/progress.json@_@ts
var page = () => progress_json_exports;
export { page };
