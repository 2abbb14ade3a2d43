import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as rankValues } from "./magnitude_DEU7-Qm4.mjs";
import { i as getTopicsByDomain, r as getTopics } from "./topics_B2cVM85A.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/site/facts.ts
/** The domains that have numbers, and how many. */
async function factCounts() {
	return [...await getTopicsByDomain()].map(([domain, topics]) => ({
		domain,
		count: topics.reduce((sum, { facts }) => sum + facts.length, 0)
	})).filter(({ count }) => count > 0);
}
/** The anchor of a fact on the page of its domain: `s3-max-object`. */
var factAnchor = ({ slug }, { id }) => `${slug}-${id}`;
/** Every number of the site by topic, as its filter finds it. */
async function listFacts() {
	const all = await getTopics();
	const topics = all.filter(({ facts }) => facts.length > 0);
	const uses = all.flatMap(({ id, sharedFacts }) => sharedFacts.map(({ from }) => ({
		from,
		id
	})));
	const lent = Map.groupBy(uses, ({ from }) => from);
	const ranks = rankValues(topics.flatMap(({ facts }) => facts.map(({ value }) => value))).values();
	const lentOf = (place) => {
		const by = lent.get(place)?.map(({ id }) => id);
		return by === void 0 ? {} : { lent: by };
	};
	return topics.map((topic) => ({
		title: topic.title,
		url: topicUrl(topic.id),
		domain: [topic.domain, DOMAINS[topic.domain].title],
		names: [topic.titleEn, ...topic.aliases].join(", "),
		facts: topic.facts.map((fact) => ({
			id: factAnchor(topic, fact),
			label: fact.label,
			value: fact.value,
			...fact.note === void 0 ? {} : { note: fact.note },
			...fact.examEra === void 0 ? {} : { era: fact.examEra },
			...fact.called === void 0 ? {} : { called: fact.called.join(", ") },
			source: fact.source,
			url: topicUrl(topic.id, `fact-${fact.id}`),
			...lentOf(`${topic.id}#${fact.id}`),
			rank: ranks.next().value ?? 0
		}))
	}));
}
export { factCounts as n, listFacts as r, factAnchor as t };
