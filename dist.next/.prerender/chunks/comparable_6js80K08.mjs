import { r as append } from "./jamo_-9GuLP0h.mjs";
import { a as ofAllTopics, c as titleNames, d as once, l as splitPlace, m as splitWikiLinks, n as getTopicMap, o as factSubjects, r as getTopics, s as speakers, u as escapePattern } from "./topics_B2cVM85A.mjs";
import { i as meaningOn } from "./glossary_CQCupmXJ.mjs";
import { a as shortNames, i as shortName, n as knownInPairs, t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { t as relationsOf } from "./relations_B7TjhqS5.mjs";
import { c as foldNames, t as endOf } from "./services_BIOQsWPl.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
import { t as AXES } from "./axis_DLiG-yC9.mjs";
// src/markdown/body-tables.ts
var RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** A bar that is escaped belongs to the words around it. */
function cellsOf(line) {
	const row = line.trim();
	return row.slice(row.startsWith("|") ? 1 : 0, row.endsWith("|") ? -1 : void 0).split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
/** The place of a heading among the lines of a body, -1 for none. */
var lineOf = (lines, heading) => lines.findIndex((line) => line.startsWith("#") && line.trimEnd().endsWith(`[#${heading}]`));
/** What a heading of a body says: `## NAT [#nat]` → NAT. */
function headingText(body, heading) {
	const lines = body.split("\n");
	return lines[lineOf(lines, heading)]?.replace(/^#+\s*|\s*\[#[^\]]*\]\s*$/g, "");
}
/** The first table under a heading of a body, its head first, with links as they are written; `undefined` without one. */
function tableUnder(body, heading) {
	const lines = body.split("\n");
	const start = lineOf(lines, heading);
	if (start === -1) return void 0;
	const after = lines.slice(start + 1);
	const end = after.findIndex((line) => /^#{1,6} /.test(line));
	const section = end === -1 ? after : after.slice(0, end);
	const rule = section.findIndex((line, index) => RULE.test(line.trim()) && section[index - 1]?.startsWith("|") === true);
	if (rule < 1) return void 0;
	const rest = section.slice(rule + 1);
	const last = rest.findIndex((line) => !line.startsWith("|"));
	return [section[rule - 1] ?? "", ...last === -1 ? rest : rest.slice(0, last)].map(cellsOf);
}
/** The first table under a heading of a body as it is written and with its rows as columns; empty without one. Links are their texts (`titleOf` a topic without one). */
function tableBothWays(body, heading, titleOf) {
	const words = (cell) => splitWikiLinks(cell).map((part) => typeof part === "string" ? part : part.text ?? titleOf(part.target)).join("");
	const written = tableUnder(body, heading)?.map((row) => row.map(words));
	if (written === void 0) return [];
	return [written, (written[0] ?? []).map((_, at) => written.map((row) => row[at] ?? ""))];
}
/**
* What the first table under a heading says of two, by what they are called there: in the head of a column, or of a row.
* `undefined` where there is no such table or not both are in it.
*/
function tableOfTwo(body, heading, [a, b], titleOf) {
	for (const [head = [], ...rows] of tableBothWays(body, heading, titleOf)) {
		const [atA, atB] = [head.indexOf(a), head.indexOf(b)];
		if (atA < 1 || atB < 1) continue;
		return rows.map((row) => ({
			name: row[0] ?? "",
			a: row[atA] ?? "",
			b: row[atB] ?? ""
		}));
	}
}
// src/site/about-two.ts
/** An article about two others (`alb-vs-nlb`), which it names first among its related topics. */
var isAboutTwo = ({ slug }) => slug.includes("-vs-");
// src/site/part-pairs.ts
/** What is a part of what, and the pairs that are worth comparing in the stead of a part and its whole. */
/** What a service or a family of them is called, as its parts begin: `Amazon EBS`, `Amazon Kinesis 제품군`. */
var wholeName = ({ kind, title }) => kind === "service" ? shortName(title) : /^(.+) 제품군$/.exec(shortName(title))?.[1];
/** How the titles of parts begin, and of what they are parts. */
var getWholes = ofAllTopics((topics) => topics.flatMap((topic) => {
	const whole = wholeName(topic);
	return whole === void 0 ? [] : [{
		id: topic.id,
		begins: `${whole} `
	}];
}));
/** What a page is a part of by its title, or by what an article about two is for: `EBS 볼륨 유형` → EBS. */
async function wholesOf(page) {
	if (isAboutTwo(page)) return page.related.slice(0, 1);
	const title = shortName(page.title);
	return (await getWholes()).flatMap(({ id, begins }) => id !== page.id && title.startsWith(begins) ? [id] : []);
}
/** The sections that are sides of pairs, by their page. */
var getSidesOn = ofAllTopics(async () => Map.groupBy((await getPairs()).flatMap(({ sides }) => sides.filter(({ place }) => place.includes("#"))), ({ place }) => splitPlace(place).id));
/** Sections of the same page that one is a kind of by its name, unless people confuse the two: `표준 예약 인스턴스` → EC2 예약 인스턴스. */
async function kindsOf({ id, place }) {
	const [page, { rivals }] = [splitPlace(place).id, await knownInPairs(id)];
	const kinds = ((await getSidesOn()).get(page) ?? []).filter((one) => one.id !== id && !rivals.includes(one.id) && [one.title, ...one.also].some((name) => id.endsWith(` ${name}`)));
	return [...new Set(kinds.map((one) => one.id))];
}
/** What one side of a pair is a part of, the nearest first. */
async function wholesOfSide(side) {
	const { id, heading } = splitPlace(side.place);
	const page = (await getTopicMap()).get(id);
	const wholes = page === void 0 ? [] : await wholesOf(page);
	return heading === void 0 ? wholes : [
		...await kindsOf(side),
		id,
		...wholes
	];
}
var linkOf = (pair) => ({
	title: shortNames(pair),
	url: pair.pickerUrl
});
var getCloser = once(async () => {
	const all = await Promise.all((await getPairs()).map(async (pair) => {
		const [a, b] = pair.sides;
		const [ofA, ofB] = [await wholesOfSide(a), await wholesOfSide(b)];
		return [...ofA.map((whole) => [whole, b.id]), ...ofB.map((whole) => [whole, a.id])].filter(([whole]) => !(ofA.includes(whole) && ofB.includes(whole))).map(([whole, other]) => ({
			whole,
			other,
			pair
		}));
	}));
	return new Map([...Map.groupBy(all.flat(), ({ whole }) => whole)].map(([whole, pairs]) => [whole, Object.fromEntries([...Map.groupBy(pairs, ({ other }) => other)].map(([other, own]) => [other, own.map(({ pair }) => linkOf(pair))]))]));
});
/** The pairs of a part of something with something else, by the id of that; `undefined` without any. */
var closerTo = async (id) => (await getCloser()).get(id);
/** The pairs of a part, those first with what is another part of the same, and those of its sections. */
async function pairsOf(id, of) {
	const all = await getPairs();
	const own = all.filter(({ sides }) => sides.some((side) => side.id === id));
	const isApart = async ({ sides: [a, b] }) => !(await wholesOfSide(a.id === id ? b : a)).some((whole) => of.includes(whole));
	const apart = new Map(await Promise.all(own.map(async (pair) => [pair, Number(await isApart(pair))])));
	const within = all.filter(({ sides }) => sides.every(({ place }) => place.startsWith(`${id}#`)));
	own.sort((one, other) => Number(apart.get(one)) - Number(apart.get(other)));
	return [...own, ...within].map(linkOf);
}
/** What something is a part of, by id, and the pairs of it: nothing of what is a part of nothing. */
async function partOf(id, of) {
	return of.length === 0 ? {} : { part: {
		of,
		pairs: await pairsOf(id, of)
	} };
}
// src/site/own-column.ts
var known = /* @__PURE__ */ new Map();
/** The same few names stand in all tables, and each thing is looked for in each. */
function fold(name) {
	const folded = known.get(name) ?? foldNames([name]);
	known.set(name, folded);
	return folded;
}
/**
* Finds the column of a table that is about one thing, -1 without one. What the pairs say whose a column is, it is of nothing else
* that is called so, too: `읽기 복제본` of RDS says nothing of those of Aurora. Any other is of what has that name alone.
* `declared` is what a side of a pair is called in the table, by its id.
*
* @param shared folded names that several things have
*/
function ownColumn({ id, names }, shared) {
	const own = /* @__PURE__ */ new Set([...fold(id), ...names.flatMap(fold).filter((name) => !shared.has(name))]);
	return (head, declared) => {
		const taken = new Set(declared.values());
		return head.findIndex((name, index) => index > 0 && (taken.has(name) ? name === declared.get(id) : fold(name).some((one) => own.has(one))));
	};
}
/** Folded names that more than one thing has. */
function sharedNames(all) {
	const owners = Map.groupBy(all.flatMap(({ id, names }) => foldNames([id, ...names]).map((name) => ({
		id,
		name
	}))), ({ name }) => name);
	return new Set([...owners].flatMap(([name, own]) => new Set(own.map(({ id }) => id)).size > 1 ? [name] : []));
}
// src/site/shared-tables.ts
/** The tables that tell the two of a pair apart, both ways. */
var getGrids = once(async () => {
	const topics = await getTopicMap();
	const titleOf = (topic) => topics.get(topic)?.title ?? topic;
	const pairs = (await getPairs()).flatMap(({ table, sides: [a, b] }) => table === void 0 ? [] : [{
		table,
		a,
		b
	}]);
	return [...Map.groupBy(pairs, ({ table }) => table.at)].flatMap(([place, own]) => {
		const { id, heading = "" } = splitPlace(place);
		const body = topics.get(id)?.tables() ?? "";
		const called = new Map(own.flatMap(({ table, a, b }) => [[a.id, table.a], [b.id, table.b]]));
		const article = {
			title: `${titleOf(id)} › ${headingText(body, heading) ?? ""}`,
			url: topicUrl(id, heading)
		};
		return tableBothWays(body, heading, titleOf).map(([head = [], ...rows], way) => ({
			at: `${place}/${way}`,
			article,
			head,
			rows,
			called
		}));
	});
});
/** Names that several sections have which are confused with something. */
var getShared = once(async () => sharedNames((await getPairs()).flatMap(({ sides }) => sides.map(({ id, also }) => ({
	id,
	names: also
})))));
/** What the tables of pairs say of one thing, paired there or not: by its id in the picker and by what it is called. */
async function tablesOf(id, names) {
	const columnOf = ownColumn({
		id,
		names
	}, await getShared());
	return (await getGrids()).flatMap(({ at, article, head, rows, called }) => {
		const column = columnOf(head, called);
		if (column === -1) return [];
		return [{
			at,
			article,
			cells: rows.map((row) => ({
				name: row[0] ?? "",
				says: row[column] ?? ""
			}))
		}];
	});
}
// src/site/side-facts.ts
var getSubjects = ofAllTopics(factSubjects);
/** Whether a label names another topic than that whose page shows it, of which neither is a part of the other. */
function namesOther(label, title, other) {
	const [own, others] = [titleNames(title), titleNames(other)];
	return !own.some((name) => others.some((one) => name.startsWith(one) || one.startsWith(name))) && others.some((name) => label.startsWith(name));
}
/** The numbers that a page shows. */
async function sideFacts({ id, title, shownFacts }) {
	const [spokenOf, topics] = [await getSubjects(), await getTopicMap()];
	return shownFacts.map(({ id: fact, label, value, note, examEra, axis, owner }) => {
		const of = spokenOf.get(owner === void 0 ? `${id}#${fact}` : `${owner.topic}#${owner.fact}`) ?? id;
		return {
			label,
			value,
			...note === void 0 ? {} : { note },
			...examEra === void 0 ? {} : { examEra },
			...axis === void 0 ? {} : { axis: AXES[axis] },
			...of === id ? {} : { of },
			...of !== id && namesOther(label, title, topics.get(of)?.title ?? title) ? { isOther: true } : {}
		};
	});
}
/**
* The numbers of a page that speak of a section by its name, and not by a longer one of another section, without that where
* it stands apart: `Parameter Store의 요금` → `요금`.
*/
function factsOfSection(names, facts, others) {
	const name = `^(?:${names.map(escapePattern).join("|")})`;
	const begins = new RegExp(`${name}(?:의)? `);
	const beginning = new RegExp(`${name}의 `);
	const own = facts.filter(({ label }) => begins.test(label));
	const longer = own.length === 0 ? [] : others.filter((other) => names.some((one) => other.startsWith(`${one} `)));
	return own.filter(({ label }) => !longer.some((one) => label.startsWith(one))).map((fact) => ({
		...fact,
		label: fact.label.replace(beginning, "")
	}));
}
// src/site/comparable.ts
/** Topics that can be put side by side. */
var isComparable = (topic) => topic.kind !== "architecture" && !isAboutTwo(topic) && topic.comparable !== false;
/** The pairs that each is a side of, by its id. */
var getPairsOf = ofAllTopics(async () => {
	const pairsOf = /* @__PURE__ */ new Map();
	for (const pair of await getPairs()) for (const id of new Set(pair.sides.map((side) => side.id))) append(pairsOf, id, pair);
	return pairsOf;
});
async function rivalsOf(id) {
	const topics = await getTopicMap();
	return ((await getPairsOf()).get(id) ?? []).flatMap(({ sides: [a, b], chooseA, chooseB, trap, about, table, rows: decided }) => {
		if (b.id === id) return [{ id: a.id }];
		const at = splitPlace(table?.at ?? "");
		const body = topics.get(at.id)?.tables();
		const titleOf = (topic) => topics.get(topic)?.title ?? topic;
		const read = table === void 0 || body === void 0 ? void 0 : tableOfTwo(body, at.heading ?? "", [table.a, table.b], titleOf);
		const rows = read === void 0 ? decided : [...read, ...decided ?? []];
		const heading = body === void 0 ? void 0 : headingText(body, at.heading ?? "");
		const told = heading && {
			title: `${titleOf(at.id)} › ${heading}`,
			url: topicUrl(at.id, at.heading)
		};
		return [{
			id: b.id,
			choose: chooseA,
			chooseOther: chooseB,
			trap,
			...about ? { article: about } : told ? { section: told } : {},
			...rows === void 0 ? {} : { rows: rows.map((row) => ({
				name: row.name,
				own: row.a,
				other: row.b
			})) }
		}];
	});
}
/** The sections that are confused with something, each once. */
async function getSections() {
	const sides = (await getPairs()).flatMap((pair) => pair.sides).filter(({ place }) => place.includes("#"));
	return [...new Map(sides.map((side) => [side.id, side])).values()];
}
async function loadNameables() {
	const topics = (await getTopics()).filter(isComparable).map(({ id, kind, title, aliases }) => ({
		id,
		page: id,
		also: [...titleNames(title), ...aliases],
		names: kind === "concept" ? [title] : [...titleNames(title), ...aliases.filter((alias) => /^[A-Z]/.test(alias))]
	}));
	const sections = (await getSections()).map(({ id, place, also }) => ({
		id,
		page: splitPlace(place).id,
		also: [...also, ...titleNames(id)],
		names: [id]
	}));
	return [...topics, ...sections];
}
/** What the signals of each topic say, and for whom. */
var getSpokenSignals = ofAllTopics(async (topics) => {
	const all = await loadNameables();
	return new Map(topics.map(({ id, signals }) => {
		const speak = speakers(id, all);
		return [id, signals.map(({ need, choose, see }) => ({
			need,
			choose,
			...speak({
				choose,
				see
			})
		}))];
	}));
});
/** What the picker shows of the sections that are confused with something. */
var getSectionSides = ofAllTopics(async () => {
	const topics = await getTopicMap();
	const [sections, spoken] = [await getSections(), await getSpokenSignals()];
	const called = (await Promise.all(sections.map(async ({ id }) => [id, ...(await knownInPairs(id)).also]))).flat();
	return Promise.all(sections.map(async (side) => {
		const { place, id, title, url } = side;
		const page = topics.get(splitPlace(place).id);
		if (page === void 0) throw new Error(`content/_pairs.yaml: “${id}”의 ${place}가 없다. 주소를 고친다.`);
		const signals = spoken.get(page.id) ?? [];
		const { also, meaning } = await knownInPairs(id);
		const names = [.../* @__PURE__ */ new Set([...titleNames(id), ...also])];
		const summary = meaning ?? await meaningOn(splitPlace(place).id, names);
		if (summary === void 0) throw new Error(`content/_pairs.yaml: “${id}”의 뜻이 용어집에 없다. meaningA나 meaningB를 적는다.`);
		return {
			id,
			title,
			url,
			summary,
			facts: factsOfSection(names, await sideFacts(page), called),
			rivals: await rivalsOf(id),
			tables: await tablesOf(id, names),
			...await partOf(id, await wholesOfSide(side)),
			...await endOf(title),
			page: page.title,
			verifiedOn: page.verifiedOn,
			related: await relationsOf(id),
			signals: signals.filter((signal) => signal.for.includes(id)).map(({ need, choose }) => ({
				need,
				choose,
				for: [id]
			}))
		};
	}));
});
/** What the picker needs of a topic. */
async function toComparable(topic) {
	const { id, title, summary, verifiedOn } = topic;
	const signals = (await getSpokenSignals()).get(id) ?? [];
	const closest = await closerTo(id);
	const isCalledFor = signals.some((signal) => signal.isNamed && signal.for.includes(id));
	return {
		id,
		title,
		url: topicUrl(id),
		summary,
		verifiedOn,
		signals: signals.filter(({ isNamed }) => isNamed || !isCalledFor).map(({ need, choose, for: speaksFor }) => ({
			need,
			choose,
			for: speaksFor
		})),
		facts: await sideFacts(topic),
		rivals: await rivalsOf(id),
		tables: await tablesOf(id, [title, shortName(title)]),
		...await partOf(id, await wholesOf(topic)),
		...await endOf(title),
		related: await relationsOf(id),
		...closest === void 0 ? {} : { closer: closest }
	};
}
export { isAboutTwo as i, isComparable as n, toComparable as r, getSectionSides as t };
