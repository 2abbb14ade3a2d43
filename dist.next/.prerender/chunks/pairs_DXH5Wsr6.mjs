import { C as getEntry, d as once, l as splitPlace, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/model/bare-title.ts
/** A title without what its page tells besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`; one that lists more is whole: `RTO와 RPO, 재해 복구 전략`. */
var bareTitle = (title) => title.replace(/[와과] [^,]+$/, "");
// src/site/pairs.ts
/** What a service is called in short: `Amazon S3` → `S3`, `Application Load Balancer(ALB)` → `ALB`. */
var shortName = (title) => title.replace(/^(?:Amazon|AWS) /, "").replace(/^.*\((\w+)\)$/, "$1");
/** Both sides of a pair in short, without what their pages tell besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`. */
var shortNames = ({ sides }) => sides.map(({ title }) => bareTitle(shortName(title))).join(" · ");
/** Without the name of the service before it this is one of EC2. */
var OF_EC2 = "인스턴스";
/**
* As {@link shortNames}, the service that both begin with, or the word that two of two words end with, once: `SQS 표준 · FIFO`,
* `퍼블릭 · 프라이빗 서브넷`; what is half a name without it is whole: `NAT 게이트웨이 · NAT 인스턴스`.
*/
function shortestNames(pair) {
	const names = shortNames(pair);
	const [a = [], b = []] = names.split(" · ").map((name) => name.split(" "));
	const until = a.findIndex((word, at) => !/^[A-Z]/.test(word) || word !== b[at]);
	const [own, other] = [a.slice(until), b.slice(until)].map((words) => words.join(" "));
	if (until > 0 && own && other && other !== OF_EC2 && b[until] !== "for") return `${a.join(" ")} · ${other}`;
	return a.length === 2 && b.length === 2 && a[1] === b[1] ? `${a[0] ?? ""} · ${b.join(" ")}` : names;
}
/** Sections have no numbers of their own to be put side by side. */
var isOfSections = ({ a, b }) => `${a}${b}`.includes("#");
/** The page that has both as sections, unless it is named after them or they after it. */
function pageOfBoth(a, b, titleOf) {
	const { id, heading } = splitPlace(a.place);
	if (heading === void 0 || splitPlace(b.place).id !== id || id.includes("-vs-")) return void 0;
	const page = shortName(titleOf(id) ?? "");
	const [first = ""] = page.split(" ");
	return [a, b].some(({ title }) => title.startsWith(`${first} `)) ? void 0 : page;
}
/** Where two stand side by side in the picker, by what it names them. */
var pickerUrl = (a, b) => pageUrl(`compare/?${new URLSearchParams({
	a,
	b
}).toString().replaceAll("%2F", "/")}`);
/** The pages of both sides, in an order of their own. */
var pagesOf = ({ a, b }) => [a, b].map((place) => splitPlace(place).id).sort().join(" ");
/** Finds the comparison that tells two apart: what the pair names, else that which has both as sections or is about their pages. */
function articlesOf(list, isComparison) {
	const written = list.filter(({ article, a, b }) => article?.includes("-vs-") === true && !`${a}${b}`.includes("#"));
	const byPages = new Map(written.toReversed().map((pair) => [pagesOf(pair), pair.article]));
	return (pair) => {
		const [one = "", other] = pagesOf(pair).split(" ");
		const own = pair.table === void 0 && one === other && isComparison(one) ? one : void 0;
		return pair.article ?? own ?? byPages.get(pagesOf(pair));
	};
}
/** The pairs that people confuse (`content/_pairs.yaml`), most confused first. */
var getPairs = once(async () => {
	const topics = await getTopicMap();
	const list = (await getEntry("pairs", "list"))?.data.pairs ?? [];
	const articleOf = articlesOf(list, (topic) => topics.get(topic)?.kind === "comparison");
	const sideOf = (place, name, told) => {
		const { id, heading } = splitPlace(place);
		const topic = topics.get(id);
		const { also = [], meaning } = told;
		return topic && {
			id: name ?? id,
			place,
			title: name ?? topic.title,
			url: topicUrl(id, heading),
			also,
			meaning
		};
	};
	return list.flatMap((pair) => {
		const a = sideOf(pair.a, pair.nameA, {
			also: pair.alsoA,
			meaning: pair.meaningA
		});
		const b = sideOf(pair.b, pair.nameB, {
			also: pair.alsoB,
			meaning: pair.meaningB
		});
		const article = topics.get(articleOf(pair) ?? "");
		if (a === void 0 || b === void 0) return [];
		const about = article === void 0 ? void 0 : {
			title: article.title,
			url: topicUrl(article.id)
		};
		const sideBySide = pickerUrl(a.id, b.id);
		const url = isOfSections(pair) ? about?.url ?? a.url : sideBySide;
		const within = pageOfBoth(a, b, (topic) => topics.get(topic)?.title);
		return [{
			...pair,
			sides: [a, b],
			url,
			pickerUrl: sideBySide,
			...about === void 0 ? {} : { about },
			...within === void 0 ? {} : { within }
		}];
	});
});
var getKnown = once(async () => {
	const list = await getPairs();
	const sides = list.flatMap(({ sides: [a, b] }) => [{
		own: a,
		rival: b.id
	}, {
		own: b,
		rival: a.id
	}]);
	const byId = /* @__PURE__ */ new Map();
	for (const [id, own] of Map.groupBy(sides, ({ own: { id } }) => id)) byId.set(id, {
		also: own.flatMap(({ own: { also } }) => also),
		meaning: own.map(({ own: { meaning } }) => meaning).find((meaning) => meaning !== void 0),
		rivals: own.map(({ rival }) => rival)
	});
	for (const { article, sides: two } of list.toReversed()) if (article?.includes("-vs-") === true) byId.set(article, {
		also: [],
		rivals: two.map(({ id }) => id)
	});
	return byId;
});
/**
* Of a topic or section by its id in the picker: the other names that pairs give it, what they say it is, and what it is
* confused with; of an article about two, these.
*/
async function knownInPairs(id) {
	return (await getKnown()).get(id) ?? {
		also: [],
		rivals: []
	};
}
export { shortNames as a, shortName as i, knownInPairs as n, shortestNames as o, pickerUrl as r, bareTitle as s, getPairs as t };
