import { c as foldNames, n as getServices, s as foldName } from "./services_BIOQsWPl.mjs";
import { n as explainStatus, r as namesService } from "./service-status_Bp0cGa2J.mjs";
import { a as ofAllTopics, l as splitPlace, r as getTopics } from "./topics_B2cVM85A.mjs";
import { i as isAboutTwo, n as isComparable, t as getSectionSides } from "./comparable_6js80K08.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
import { t as calledInGlossary } from "./glossary_CQCupmXJ.mjs";
import { n as knownInPairs, t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { t as relationsOf } from "./relations_B7TjhqS5.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/site/choices.ts
/** All that one is called, as names are compared. */
var namesOf = ({ title, names }) => foldNames([title, ...names.split(",")]);
/** What services were called that were renamed, and what they are now, by what has the new name, or else the page that is about them. */
async function renamedIn(choices) {
	const own = choices.filter(({ article }) => article === void 0);
	const called = own.map((choice) => ({
		choice,
		names: new Set(namesOf(choice))
	}));
	return new Map((await getServices()).flatMap(({ service, state, now, names, topics: [topic] }) => {
		if (state !== "renamed" || now === void 0) return [];
		const wanted = foldNames([now]);
		const choice = called.find((one) => wanted.some((name) => one.names.has(name)))?.choice ?? own.find(({ id }) => id === topic);
		const all = [service, ...names].flatMap((name) => [name, name.replace(/ Service$/, "")]);
		return choice === void 0 ? [] : [[choice, {
			was: once(all),
			now
		}]];
	}));
}
/** What each is chosen for that shares a name with two others, by its id. */
async function usesOf(choices) {
	const called = choices.filter(({ article }) => article === void 0).flatMap((choice) => [...new Set(namesOf(choice))].map((name) => ({
		name,
		id: choice.id
	})));
	const families = [...Map.groupBy(called, ({ name }) => name).values()].filter(({ length }) => length > 2);
	const several = new Set(families.flat().map(({ id }) => id));
	const told = (await getPairs()).flatMap(({ sides: [a, b], chooseA: [forA = ""], chooseB: [forB = ""] }) => [[a.id, forA], [b.id, forB]]);
	return new Map(told.toReversed().filter(([id]) => several.has(id)));
}
/** Aliases of a topic that the field's list shows: the names that people type most. */
var SHOWN = 4;
/** Each name once, where it stands first. */
var once = (names) => {
	const folded = names.map(foldName);
	return names.filter((_, at) => folded.indexOf(folded[at] ?? "") === at);
};
async function ofTopic(topic) {
	const { id, title, titleEn, aliases } = topic;
	const { also, rivals } = await knownInPairs(id);
	const related = Object.keys(await relationsOf(id));
	const shown = once([title, ...aliases.slice(0, SHOWN)]);
	const own = once([
		...shown,
		titleEn,
		...await calledInGlossary([title])
	]);
	return {
		id,
		title,
		names: once([
			...own,
			...aliases,
			...also
		]).join(","),
		shown: shown.length,
		own: own.length,
		...isComparable(topic) ? {} : { article: topicUrl(id) },
		...rivals.length === 0 ? {} : { rivals },
		...related.length === 0 ? {} : { related }
	};
}
/** The page that has a service's names most often. */
function pageOfMost(pages, { names }) {
	const timesIn = ({ prose }) => names.reduce((times, name) => times + prose().split(name).length - 1, 0);
	const told = pages.map((page) => ({
		page,
		times: timesIn(page)
	}));
	const most = Math.max(...told.map(({ times }) => times));
	return told.find(({ times }) => times === most)?.page;
}
/** Services that have no page, and no part of one, and the page that speaks of them most: `S3 Files`. */
async function getMentions(choices) {
	const called = new Set(choices.flatMap(namesOf));
	const pages = (await getTopics()).filter(({ kind }) => kind !== "architecture");
	return (await getServices()).flatMap((service) => {
		const names = once([service.service, ...service.names]).filter((name) => !foldNames([name]).some((folded) => called.has(folded)));
		const [title] = names;
		if (title === void 0) return [];
		const { id, heading } = splitPlace(service.topics[0] ?? pageOfMost(pages, service)?.id ?? "");
		const page = pages.find((topic) => topic.id === id);
		if (page === void 0 || heading === void 0 && !namesService(page.prose(), service)) return [];
		return [{
			id: title,
			title,
			names: names.join(","),
			article: topicUrl(id, heading),
			page: page.title,
			status: explainStatus(service)
		}];
	});
}
/** Services that the exam guide names only to leave them out: `GameLift`. */
async function getOutside(choices) {
	const called = new Set(choices.flatMap(namesOf));
	return (await getExam()).outOfScope.flatMap(({ names }) => names.filter((name) => !foldNames([name]).some((folded) => called.has(folded))).map((name) => ({
		id: name,
		title: name,
		names: name,
		article: pageUrl("exam/#out-of-scope"),
		page: "시험 범위",
		status: "시험 안내서가 범위 밖이라고 적은 것이다. 보기에 나와도 답인 일은 드물다."
	})));
}
/** Architectures, by their titles and what people call them most; not by what something else is called, nor by a row of such names: `SQS Lambda`. */
async function getArchitectures(choices) {
	const called = new Set(choices.flatMap(namesOf));
	const isFree = (name) => !foldNames([name]).some((folded) => called.has(folded)) && !name.split(" ").every((word) => called.has(foldName(word)));
	return (await getTopics()).filter(({ kind }) => kind === "architecture").map(({ id, slug, title, titleEn, aliases }) => {
		const names = once([
			titleEn,
			slug,
			...aliases.slice(0, SHOWN)
		]).filter(isFree);
		const inFull = names.filter((name) => /[가-힣](?<!아키텍처|패턴)$/.test(name)).map((name) => `${name} 아키텍처`);
		return {
			id,
			title,
			names: once([...names, ...inFull]).join(","),
			article: topicUrl(id),
			page: title
		};
	});
}
/** What the comparison picker can put side by side, the articles about two or many, and what has no page of its own. */
var getChoices = ofAllTopics(async (all) => {
	const topics = all.filter((topic) => isComparable(topic) || isAboutTwo(topic) || topic.kind === "comparison" && topic.comparable === false);
	const sections = (await getSectionSides()).map(async ({ id, title, url, page }) => {
		const { also, rivals } = await knownInPairs(id);
		return {
			id,
			title,
			names: once([...also, ...await calledInGlossary([id, ...also])]).join(","),
			url,
			...page === void 0 ? {} : { page },
			rivals
		};
	});
	const plain = await Promise.all([...topics.map(ofTopic), ...sections]);
	const [renamed, uses] = [await renamedIn(plain), await usesOf(plain)];
	const choices = plain.map((choice) => {
		const use = uses.get(choice.id);
		return {
			...choice,
			...renamed.get(choice),
			...use === void 0 ? {} : { use }
		};
	});
	const mentions = await getMentions(choices);
	mentions.push(...await getOutside([...choices, ...mentions]));
	const gathered = all.filter(({ kind, comparable }) => kind === "concept" && comparable === false);
	const known = [
		...choices,
		...mentions,
		...await Promise.all(gathered.map(ofTopic))
	];
	return [...known, ...await getArchitectures(known)];
});
export { getChoices as t };
