import { S as getCollection, c as titleNames, d as once, l as splitPlace, r as getTopics } from "./topics_B2cVM85A.mjs";
import { r as append, t as initialOf } from "./jamo_-9GuLP0h.mjs";
import { t as SERVICE_STATES } from "./service-status_Bp0cGa2J.mjs";
import { i as statusOfTerm, s as foldName } from "./services_BIOQsWPl.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/site/glossary.ts
/** Phrases that people type (`지우지 못하게`, `여러 곳으로 보내다`) teach the search, but are no names to show. */
var PHRASE = /\s\S*(?:다|는|게|고|로|이|면|각각)$/;
function namesOf({ term, en = "", aliases, reading }) {
	const known = new Set([term, en].map(foldName));
	return [...aliases, ...reading].filter((name) => {
		const isNew = !known.has(foldName(name));
		known.add(foldName(name));
		return isNew && !PHRASE.test(name);
	});
}
/** Every term with a meaning, in Korean alphabetical order, Latin names after Hangul ones. The others only serve the search. */
var getTerms = once(async () => {
	const topics = await getTopics();
	const ids = new Set(topics.map(({ id }) => id));
	const byName = new Map(topics.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name) => [foldName(name), id])));
	const urlOf = ({ topic, term, en = "", aliases }) => {
		const place = topic === void 0 ? void 0 : splitPlace(topic);
		if (place !== void 0 && ids.has(place.id)) return topicUrl(place.id, place.heading);
		const id = [
			term,
			en,
			...aliases
		].map((name) => byName.get(foldName(name))).find((named) => named !== void 0);
		return id === void 0 ? void 0 : topicUrl(id);
	};
	const entries = await getCollection("glossary");
	return (await Promise.all(entries.map(async ({ data: entry }) => {
		const { term, was = term, en, meaning } = entry;
		if (meaning === void 0) return [];
		const status = await statusOfTerm([term, en ?? ""]);
		const state = status && SERVICE_STATES[status.state];
		return [{
			term,
			was,
			en,
			meaning,
			names: namesOf(entry),
			url: urlOf(entry),
			state
		}];
	}))).flat().sort((a, b) => a.term.localeCompare(b.term, "ko"));
});
/** What the glossary says of a thing by one of its names, the first first, where it sends to that topic; else `undefined`. */
async function meaningOn(topic, names) {
	const entries = (await getCollection("glossary")).map(({ data }) => data).filter((entry) => entry.topic !== void 0 && splitPlace(entry.topic).id === topic);
	return names.map((name) => entries.find(({ term, en = "" }) => [term, en].map(foldName).includes(foldName(name)))?.meaning).find((meaning) => meaning !== void 0);
}
async function loadCalled() {
	const byName = /* @__PURE__ */ new Map();
	for (const [at, { data }] of (await getCollection("glossary")).entries()) {
		const names = [data.term, ...data.en === void 0 ? [] : [data.en]];
		const entry = {
			at,
			names: [...names, ...namesOf(data)]
		};
		for (const name of new Set(names.flatMap(titleNames).map(foldName))) append(byName, name, entry);
	}
	return byName;
}
var getCalled = once(loadCalled);
/**
* All that the glossary calls a thing by one of its names: `DynamoDB GSI`, `Global Secondary Index` → `글로벌 보조 인덱스`,
* `GSI`, `지에스아이`, ….
*/
async function calledInGlossary(names) {
	const byName = await getCalled();
	return [...new Set(names.flatMap(titleNames).flatMap((name) => byName.get(foldName(name)) ?? []))].sort((a, b) => a.at - b.at).flatMap((entry) => entry.names);
}
var PLAIN = {
	ㄲ: "ㄱ",
	ㄸ: "ㄷ",
	ㅃ: "ㅂ",
	ㅆ: "ㅅ",
	ㅉ: "ㅈ"
};
/** The index letter of a term: `가용 영역` → `ㄱ`, `까지` → `ㄱ`, `Lambda` → `L`, `3티어` → `0–9`. */
function indexLetter(term) {
	const first = term.normalize("NFC").charAt(0);
	const initial = initialOf(first);
	if (initial !== first) return PLAIN[initial] ?? initial;
	return /[a-z]/i.test(first) ? first.toUpperCase() : "0–9";
}
export { meaningOn as i, getTerms as n, indexLetter as r, calledInGlossary as t };
