import { l as splitPlace, n as getTopicMap, t as countScenarios } from "./topics_B2cVM85A.mjs";
import { a as backlinksOf, i as shortMinutes, r as readingMinutes } from "./topic-page_BvlbhHCk.mjs";
import { r as getAsked } from "./cards_VXJ-MoND.mjs";
import { i as placeLinks, t as getExam } from "./exam_BSCrHtQk.mjs";
import { t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { t as relationsOf } from "./relations_B7TjhqS5.mjs";
import { t as getRequirementGroups } from "./requirements_Bucvf0ex.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/model/plan-data.ts
/** Minutes that some steps take together. */
var minutesOf = (steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
/** So many minutes in words, as near as anybody reads: `50분`, `1시간 20분`. */
function sayMinutes(minutes) {
	const fives = 5 * Math.max(1, Math.round(minutes / 5));
	if (fives < 60) return `${fives}분`;
	const tens = Math.round(minutes / 10);
	return [`${Math.floor(tens / 6)}시간`, ...tens % 6 === 0 ? [] : [`${tens % 6 * 10}분`]].join(" ");
}
/** What the address of a step says besides, of its key: that it is ticked there, and no earlier one of the same (`practise:compliance~2`). */
function againIn(key) {
	const times = /~(\d+)$/.exec(key)?.[1];
	return times === void 0 ? "" : `&again=${times}`;
}
// src/site/study-plan.ts
/** Minutes to look at one part of a topic, or at what was read before. */
var PART = 5;
/** Minutes for a situation, and as many situations as one takes at a time of all that there are. */
var SITUATION = 1;
var AT_A_TIME = 15;
/** A day's topics have so many situations at least, or all are asked. */
var OWN = 2;
/** Points for the root of how many topics lead to it, or are told as what it works with. */
var LINKED = 1 / 2;
/** No fewer points has a topic that a task of the exam asks for first of all: half of them in turn 1, where a task has as many before it as it weighs. */
var FIRST = 7;
var minutesOfTopic = (topic) => ({
	minutes: readingMinutes(topic),
	short: shortMinutes(topic)
});
/** How much the pairs of a topic are confused, all of them together. */
async function confusions() {
	const points = /* @__PURE__ */ new Map();
	for (const { a, b, article, confusion } of await getPairs()) for (const id of new Set([
		a,
		b,
		article ?? a
	].map((place) => splitPlace(place).id))) points.set(id, (points.get(id) ?? 0) + confusion);
	return points;
}
/**
* Whether a topic is told as a part or a kind of another, and no comparison of it: `storage/ebs-snapshots` of `storage/ebs`, a
* Network Load Balancer of what is called Load Balancer.
*/
var isOf = ({ id, domain, titleEn }, whole) => !id.includes("-vs-") && (id.startsWith(`${whole.id}-`) || domain === whole.domain && whole.aliases.some((name) => titleEn.endsWith(` ${name}`)));
/** What topics are worth, in the order of which those that are asked most (`core`) come first, as they stand there: the most is theirs. */
function coreFirst(core, counted) {
	const byWorth = counted.toSorted(([, a], [, b]) => b - a);
	const worths = new Map(byWorth);
	const order = new Set([...core, ...worths.keys()].filter((id) => worths.has(id)));
	return new Map([...order].map((id, at) => [id, byWorth[at]?.[1] ?? 0]));
}
/** The days of a plan as they are shown; throws where one practises a requirement that does not exist, or none reads what is asked most. */
async function planDays(days) {
	const requirements = new Map((await getRequirementGroups()).map((group) => [group.id, group]));
	const topics = await getTopicMap();
	const asked = await getAsked();
	const confused = await confusions();
	const situations = countScenarios([...topics.values()]);
	const points = (value) => Math.round(10 * value) / 10;
	/** How often a link has stood on the path: what is read again is ticked again. */
	const times = /* @__PURE__ */ new Map();
	const keyed = (kind, id) => {
		const key = `${kind}:${id}`;
		const again = (times.get(key) ?? 0) + 1;
		times.set(key, again);
		return again === 1 ? key : `${key}~${again}`;
	};
	/**
	* What questions name, of a topic or of what is of it, which nobody answers without it; what is chosen between, by the root of how
	* much it is confused; and what others lead to: a service that is named everywhere is seldom the whole answer.
	*/
	const worthOf = async (id) => {
		const topic = topics.get(id);
		if (topic === void 0) return 0;
		const links = (await backlinksOf(topic)).length + Object.keys(await relationsOf(id)).length;
		const own = [...topics.values()].filter((other) => isOf(other, topic)).map((other) => other.id);
		const points = asked.named(id, ...own) + Math.sqrt(confused.get(id) ?? 0) + LINKED * Math.sqrt(links);
		return Math.max(points, FIRST / (1 + asked.turn(id)));
	};
	const whole = new Set(days.flatMap(({ read, compare }) => [...read, ...compare].filter((id) => !id.includes("#"))));
	const counted = await Promise.all([...whole].map(async (id) => [id, await worthOf(id)]));
	const { core } = await getExam();
	for (const id of core) if (!whole.has(id)) throw new Error(`content/_exam.yaml: core의 “${id}”: 길에 없는 주제다`);
	const worths = coreFirst(core, counted);
	const placed = async (kind, places) => (await placeLinks(places)).map(({ id, title, url }) => {
		const key = keyed(kind, id);
		const topic = url.includes("#") || key.includes("~") ? void 0 : topics.get(id);
		return {
			title,
			url,
			key,
			worth: points(topic ? worths.get(id) ?? 0 : asked.place(url.split("#").with(0, id).join("#"))),
			...topic ? minutesOfTopic(topic) : { minutes: PART }
		};
	});
	return Promise.all(days.map(async ({ title, read, compare, practise }, day) => ({
		title,
		parts: [
			{
				name: "읽기",
				items: await placed("read", read)
			},
			{
				name: "비교하기",
				items: await placed("compare", compare)
			},
			{
				name: "풀어 보기",
				items: practise.map((id) => {
					const group = requirements.get(id);
					if (group === void 0) throw new Error(`content/_exam.yaml: practise의 “${id}”: 그런 요구사항이 없다`);
					const ofDay = new Set([...read, ...compare].map((place) => splitPlace(place).id));
					const own = group.scenarios.filter(({ topic }) => ofDay.has(topic.id));
					const isOwn = own.length >= OWN && day < days.length - 1;
					const count = isOwn ? own.length : Math.min(AT_A_TIME, group.scenarios.length);
					const byTopic = [...Map.groupBy(own, ({ topic }) => topic.id)];
					const ids = byTopic.map(([topic]) => topic).join(",");
					const key = keyed("practise", id);
					const of = (isOwn ? `?of=${ids}&n=${byTopic.map(([, { length }]) => length).join(",")}` : `?of=&n=${count}`) + againIn(key);
					const minutes = count * SITUATION;
					return {
						title: `${group.name}: 상황 ${count}개`,
						url: pageUrl(`scenarios/${id}/`) + of,
						key,
						minutes,
						worth: points(100 * minutes / situations),
						of
					};
				})
			}
		].filter(({ items }) => items.length > 0)
	})));
}
export { minutesOf as n, sayMinutes as r, planDays as t };
