import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
// src/site/parts.ts
/** Cuts a list into parts of about equal weight that each weigh at most `limit`; the order stays. Never returns no part. */
function splitParts(items, limit, weightOf) {
	const total = items.reduce((sum, item) => sum + weightOf(item), 0);
	const share = total / Math.max(1, Math.ceil(total / limit));
	const parts = [[]];
	let weight = 0;
	for (const item of items) {
		const part = parts.at(-1) ?? [];
		if (part.length > 0 && weight + weightOf(item) / 2 > share * parts.length) parts.push([item]);
		else part.push(item);
		weight += weightOf(item);
	}
	return parts.map((part, index) => ({
		number: index + 1,
		param: index === 0 ? void 0 : String(index + 1),
		items: part
	}));
}
/** The beginning of a list and the tail that is folded, if any: one more than `shown` is not worth a fold. */
var splitTail = (items, shown) => items.length <= shown + 1 ? [items] : [items.slice(0, shown), items.slice(shown)];
/** How many questions a phone gets at once: about 25 KB over the wire. */
var QUESTIONS = 45;
/** The questions of a task, for pages to read. */
var questionParts = (questions) => splitParts(questions, QUESTIONS, () => 1);
/** The title of a part; the first bears that of the whole: `글 전부`, `글 전부 (2)`. */
var partTitle = (title, { number }) => number === 1 ? title : `${title} (${number})`;
/**
* A page of about a megabyte: bytes of topics in full, and how many topics fit on a cheat sheet; cards, numbers, situations,
* drawings of the gallery.
*/
var PAGE_BYTES = 1e6;
var SUMMARIES = 250;
var CARDS = 2e3;
var FACTS = 1e3;
var SCENARIOS = 600;
var EXHIBITS = 600;
/** What a character of a topic comes to on its page, in bytes; a drawing is told in a few words and takes many more. */
var TEXT_BYTES = 3.9;
var DRAWING_BYTES = 14;
var DRAWING = /^```mermaid\b[\s\S]*?^```$/gm;
/** About how many bytes of HTML a topic takes in full. */
function bytesOf({ data, prose }) {
	const body = prose();
	const drawn = (body.match(DRAWING) ?? []).join("").length;
	return (JSON.stringify(data).length + body.length - drawn) * TEXT_BYTES + drawn * DRAWING_BYTES;
}
/** Parts of a printed set of whole topics. */
var textParts = (topics) => splitParts(topics, PAGE_BYTES, bytesOf);
/** Parts of a printed cheat sheet. */
var summaryParts = (topics) => splitParts(topics, SUMMARIES, () => 1);
/** Parts of a domain's cards on paper. */
var cardParts = (cards) => splitParts(cards, CARDS, () => 1);
/** Parts of the list of numbers of a domain, by topic. */
var factParts = (topics) => splitParts(topics, FACTS, ({ facts }) => facts.length);
/** Parts of the list of situations of a requirement. */
var scenarioParts = (groups, countOf) => splitParts(groups, SCENARIOS, countOf);
/** Parts of the gallery of drawings. */
var exhibitParts = (exhibits) => splitParts(exhibits, EXHIBITS, () => 1);
/** Topics of a part by domain, in their order. */
var byDomain = (topics) => Map.groupBy(topics, ({ domain }) => domain);
/** What each part holds, by its first and last domain or topic: `컴퓨팅 – 스토리지`, `Amazon EC2 – AWS Lambda`. */
function partNames(parts) {
	const domains = byDomain(parts.flatMap(({ items }) => items)).size;
	return parts.map(({ items }) => {
		const ends = [items[0], items.at(-1)].flatMap((topic) => topic === void 0 ? [] : [domains === 1 ? topic.title : DOMAINS[topic.domain].title]);
		return [...new Set(ends)].join(" – ");
	});
}
export { partNames as a, scenarioParts as c, textParts as d, factParts as i, splitTail as l, cardParts as n, partTitle as o, exhibitParts as r, questionParts as s, byDomain as t, summaryParts as u };
