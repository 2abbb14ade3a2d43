import { t as REQUIREMENTS } from "./requirement_CbhMWrTN.mjs";
import { d as once, n as getTopicMap, r as getTopics } from "./topics_B2cVM85A.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/model/same-situation.ts
/** So much of the shorter of two is in the other; less, where nearly all of their answers are the same. */
var ALIKE = {
	some: .54,
	most: .46
};
/** So many of the answers of two are those of both. */
var MOST = .66;
/** What a situation and its answer say, by two letters each. */
function pairsOf({ situation, choose = "" }) {
	const letters = (situation + choose).replace(/[^\p{L}\p{N}]/gu, "");
	return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)));
}
function shared(one, other) {
	let count = 0;
	for (const each of one) if (other.has(each)) count++;
	return count;
}
/** Situations are read once: they are folded at every key while one types. */
var reads = /* @__PURE__ */ new WeakMap();
function readOf(scenario) {
	const read = reads.get(scenario) ?? {
		answers: new Set(scenario.answers),
		pairs: pairsOf(scenario)
	};
	reads.set(scenario, read);
	return read;
}
/** Whether two have an answer in common and say so much that is the same. */
function areAlike(one, other) {
	const answers = shared(one.answers, other.answers);
	if (answers === 0) return false;
	const isMost = answers >= MOST * (one.answers.size + other.answers.size - answers);
	return shared(one.pairs, other.pairs) >= ALIKE[isMost ? "most" : "some"] * Math.min(one.pairs.size, other.pairs.size);
}
/** Situations, the best first, each told once: those that say nearly the same and have an answer in common stand with the first of them. */
function foldSame(found) {
	const told = [];
	for (const scenario of found) {
		const read = readOf(scenario);
		const same = told.find((one) => areAlike(one, read));
		if (same === void 0) told.push({
			scenario,
			...read,
			again: []
		});
		else same.again.push(scenario);
	}
	return told;
}
// src/site/requirements.ts
function countAnswers(scenarios) {
	const counts = /* @__PURE__ */ new Map();
	for (const { answer } of scenarios) {
		const [first] = answer;
		if (first !== void 0) counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	return [...counts].sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1));
}
var allScenarios = async () => (await getTopics()).flatMap((topic) => topic.scenarios.map((each) => ({
	...each,
	topic
})));
/** Names by which situations of a topic are asked for; those of a page that lists many things are of one of them each. */
var namesOf = ({ aliases, comparable }) => comparable === false ? "" : aliases.join(", ");
/** Every scenario of the site, as its filter finds it. */
async function listScenarios() {
	const topics = await getTopicMap();
	const all = await allScenarios();
	const places = new Map(all.map((each, place) => [each, place]));
	const scenarios = all.map(({ id, situation, why, answer, choose, decides, topic }) => ({
		situation,
		why,
		choose,
		decides,
		url: topicUrl(topic.id, `scenario-${id}`),
		topic: topic.id,
		answers: answer.filter((one) => topics.has(one))
	}));
	const named = new Set(scenarios.flatMap(({ topic, answers }) => [topic, ...answers]));
	return {
		topics: Object.fromEntries([...named].flatMap((id) => {
			const topic = topics.get(id);
			if (topic === void 0) return [];
			const explains = topic.kind === "comparison" || topic.kind === "concept";
			const named = {
				title: topic.title,
				url: topicUrl(id),
				names: namesOf(topic)
			};
			return [[id, explains ? {
				...named,
				explains
			} : named]];
		})),
		scenarios,
		requirements: groupByRequirement(all).map(({ name, cues, english, scenarios: members, answers }) => {
			const rank = ({ answer: [first] }) => answers.findIndex(([id]) => id === first);
			return {
				names: [
					name,
					...cues,
					english
				],
				members: members.toSorted((a, b) => rank(a) - rank(b)).map((each) => places.get(each) ?? -1)
			};
		})
	};
}
function groupByRequirement(all, tell = (each) => each) {
	return REQUIREMENTS.map((requirement) => {
		const scenarios = tell(all.filter(({ requirements }) => requirements.includes(requirement.id)));
		return {
			...requirement,
			scenarios,
			answers: countAnswers(scenarios)
		};
	}).filter(({ scenarios }) => scenarios.length > 0);
}
/** Each told once. */
var toldOnce = (scenarios) => foldSame(scenarios.map((each) => ({
	...each,
	answers: each.answer
}))).map(({ scenario, again }) => ({
	...scenario,
	again
}));
/** All scenarios grouped by the requirements in them, each told once there; one scenario may stand in several groups. */
var getRequirementGroups = once(async () => groupByRequirement(await allScenarios(), toldOnce));
export { listScenarios as n, getRequirementGroups as t };
