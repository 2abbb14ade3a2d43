import { C as getEntry, a as ofAllTopics, d as once, f as bodySections, l as splitPlace } from "./topics_B2cVM85A.mjs";
import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { t as TOPIC_SECTIONS } from "./topic-sections_BEvsXU7d.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/site/exam.ts
/** The exam guide (`content/_exam.yaml`). */
async function getExam() {
	const entry = await getEntry("exam", "guide");
	if (entry === void 0) throw new Error("content/_exam.yaml: 시험 안내가 없다");
	return entry.data.guide;
}
/** Address of a task on the page of the exam: `/exam/#task-1-1`. */
var taskAnchor = (id) => `task-${id.replace(".", "-")}`;
/** What an anchor of a topic is called: a heading, a number, a scenario; `undefined` for what has no name. */
function partName(topic, anchor) {
	const [, kind, id] = /^(fact|scenario|correction)-(.+)$/.exec(anchor) ?? [];
	const label = topic.shownFacts.find((fact) => kind === "fact" && fact.id === id)?.label;
	const scenario = topic.scenarios.findIndex((each) => kind === "scenario" && each.id === id);
	const correction = topic.corrections.findIndex((each) => kind === "correction" && each.id === id);
	if (label !== void 0) return plainInline(label);
	if (scenario >= 0) return `시나리오 ${scenario + 1}`;
	if (correction >= 0) return `어긋난 점 ${correction + 1}`;
	return [...bodySections(topic.outline()), ...TOPIC_SECTIONS].find((each) => each.id === anchor)?.title;
}
/** Finds the link of a place, each once: a page is read through for the name of its part. */
var getLinks = ofAllTopics((topics) => {
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const known = /* @__PURE__ */ new Map();
	const linkTo = (place) => {
		const { id, heading } = splitPlace(place);
		const topic = byId.get(id);
		if (topic === void 0) return void 0;
		const part = heading === void 0 ? void 0 : partName(topic, heading);
		return {
			id,
			title: part === void 0 ? topic.title : `${topic.title}: ${part}`,
			url: topicUrl(id, heading)
		};
	};
	return (place) => {
		if (!known.has(place)) known.set(place, linkTo(place));
		return known.get(place);
	};
});
/** Turns places (`networking/vpc#cidr`) into links; the same topic is named once, by its first place. */
async function placeLinks(places) {
	const linkOf = await getLinks();
	const links = places.flatMap((place) => linkOf(place) ?? []);
	return [...new Map(links.map((link) => [link.id, link])).values()];
}
var getServed = once(async () => {
	const byTopic = /* @__PURE__ */ new Map();
	for (const domain of (await getExam()).domains) for (const task of domain.tasks) {
		const ids = [...task.knows, ...task.does].flatMap(({ see }) => see.map((place) => splitPlace(place).id));
		for (const id of new Set(ids)) byTopic.set(id, [...byTopic.get(id) ?? [], {
			domain,
			task
		}]);
	}
	return byTopic;
});
/** The tasks of the exam that a topic answers, in the guide's order. */
async function tasksOf(id) {
	return (await getServed()).get(id) ?? [];
}
/** The topic that the path asks to read after another, on its day or the next; `undefined` for what is not on it or last. */
async function nextOnPath(id) {
	const topics = [...new Set((await getExam()).path.flatMap(({ read }) => read.map((place) => splitPlace(place).id)))];
	const at = topics.indexOf(id);
	return (await placeLinks(at === -1 ? [] : topics.slice(at + 1, at + 2)))[0];
}
/** Joins neighbouring days: the path of four weeks as one of two. */
function halve(days) {
	return days.flatMap((first, index) => {
		if (index % 2 === 1) return [];
		const second = days[index + 1];
		if (second === void 0) return [first];
		const both = (list) => [.../* @__PURE__ */ new Set([...first[list], ...second[list]])];
		return [{
			title: `${first.title} · ${second.title}`,
			read: both("read"),
			compare: both("compare"),
			practise: both("practise")
		}];
	});
}
export { taskAnchor as a, placeLinks as i, halve as n, tasksOf as o, nextOnPath as r, getExam as t };
