import { a as ofAllTopics, d as once, i as getTopicsByDomain, p as findWikiLinks, r as getTopics } from "./topics_B2cVM85A.mjs";
import { r as sectionsOf } from "./topic-sections_BEvsXU7d.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
// src/site/backlinks.ts
/** Where a topic points to, each target once: links in its text first, then the answers of its scenarios. */
function linksOf({ outline, scenarios }) {
	const links = /* @__PURE__ */ new Map();
	const add = (target, anchor) => {
		if (!links.has(target)) links.set(target, anchor);
	};
	for (const { target, section } of findWikiLinks(outline())) add(target, section);
	for (const { id, answer } of scenarios) for (const target of answer) add(target, `scenario-${id}`);
	return links;
}
var getBacklinks = once(async () => {
	const found = (await getTopics()).flatMap((topic) => [...linksOf(topic)].filter(([target]) => target !== topic.id).map(([target, anchor]) => ({
		target,
		backlink: {
			topic,
			anchor
		}
	})));
	return new Map([...Map.groupBy(found, ({ target }) => target)].map(([target, group]) => [target, group.map(({ backlink }) => backlink)]));
});
/** Topics that point to a topic, in reading order. Links that the site adds by itself do not count. */
async function backlinksOf(topic) {
	return (await getBacklinks()).get(topic.id) ?? [];
}
// src/site/topic-page.ts
/** Items of a topic page's table of contents: what the layout adds around the body, in page order. */
function contentsOf(topic, headings) {
	const sections = sectionsOf((field) => topic[field].length > 0);
	const at = (place) => sections.filter((section) => section.place === place).map(({ id, title }) => ({
		depth: 2,
		slug: id,
		text: title
	}));
	return [
		...at("before"),
		...headings.filter(({ depth }) => depth === 2 || depth === 3),
		...at("after")
	];
}
/** All topics as the list at the side has them: by domain, then by the groups of its guide. */
var inListOrder = ofAllTopics(async () => [...await getTopicsByDomain()].flatMap(([domain, members]) => groupTopics(domain, members).flatMap(({ topics }) => topics)));
/** The topics before and after one in the list at the side, inside its domain first. */
async function neighboursOf(topic) {
	const topics = await inListOrder();
	const index = topics.findIndex(({ id }) => id === topic.id);
	return {
		previous: topics[index - 1],
		next: topics[index + 1]
	};
}
/** What of a topic's text nobody reads: drawings, then addresses of links and headings, and what only says how it looks. */
var DRAWN = /```mermaid[\s\S]*?```/g;
var UNREAD = /\[\[[^\]|]*\\?\||\]\([^)]*\)|\[#[\w-]+\]|<[^>]*>|[\s#*`|[\]>-]+/g;
/** Minutes to read some texts: Korean readers take in roughly 500 syllables a minute of technical prose. */
var minutesToRead = (texts) => texts.join("").replace(UNREAD, "").length / 500;
/** What of a topic is read in short, too: what decides, and the numbers. */
var inShort = ({ summary, signals, shownFacts }) => [
	summary,
	...signals.flatMap(({ need, choose }) => [need, choose]),
	...shownFacts.flatMap(({ label, value, note = "", examEra = "" }) => [
		label,
		value,
		note,
		examEra
	])
];
/** Minutes to read a topic as one who learns it: its text, signals, numbers and situations; neither what notes got wrong nor where it is from. */
function readingMinutes(topic) {
	const texts = [
		...inShort(topic),
		topic.prose().replace(DRAWN, ""),
		...topic.scenarios.flatMap(({ situation, choose = "", why, trap = "" }) => [
			situation,
			choose,
			why,
			trap
		])
	];
	return Math.max(1, Math.round(minutesToRead(texts)));
}
/** Minutes to read a topic in short, those that were begun as well; `undefined` where its page has nothing of that kind. */
var shortMinutes = (topic) => topic.signals.length + topic.shownFacts.length === 0 ? void 0 : Math.ceil(minutesToRead(inShort(topic)));
export { backlinksOf as a, shortMinutes as i, neighboursOf as n, readingMinutes as r, contentsOf as t };
