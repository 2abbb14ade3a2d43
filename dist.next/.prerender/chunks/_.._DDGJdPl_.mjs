import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$FilterBar } from "./FilterBar_BfcdKyKc.mjs";
import { n as $$AskFirst, t as $$ScenarioList } from "./ScenarioList_CrLCWmyp.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { a as partNames, c as scenarioParts, o as partTitle } from "./parts_BRIOXyey.mjs";
import { t as getRequirementGroups } from "./requirements_Bucvf0ex.mjs";
import { O as createComponent, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                   */
// src/site/requirement-pages.ts
/** So many stand open on a phone too. */
var FEW = 20;
var mostFirst = (groups) => [...groups].toSorted(([, a], [, b]) => b.length - a.length);
/** Situations by topic, the topic with most first. */
var byTopic = (scenarios) => mostFirst(Map.groupBy(scenarios, ({ topic }) => topic));
function pagesOf(group) {
	const isLong = group.scenarios.length > FEW;
	const typical = group.answers.slice(0, isLong ? 3 : 0).flatMap(([id]) => group.scenarios.find(({ answer }) => answer[0] === id) ?? []);
	const rest = group.scenarios.filter((each) => !typical.includes(each));
	const byDomain = mostFirst(Map.groupBy(rest, ({ topic }) => topic.domain));
	const parts = scenarioParts(byDomain.flatMap(([, own]) => byTopic(own)), ([, { length }]) => length);
	const names = partNames(parts.map((part) => ({
		...part,
		items: part.items.map(([topic]) => topic)
	})));
	return parts.map((part) => ({
		group,
		part,
		names,
		isLong,
		typical: part.number === 1 ? typical : []
	}));
}
/** Every page of every requirement. */
var getRequirementPages = async () => (await getRequirementGroups()).flatMap(pagesOf);
// src/pages/scenarios/[requirement]/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return (await getRequirementPages()).map((page) => ({
		params: {
			requirement: page.group.id,
			part: page.part.param
		},
		props: page
	}));
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { group, part, names, typical, isLong } = Astro.props;
	const topics = await getTopicMap();
	const isElsewhere = (id) => part.items.some(([topic]) => topic.id === id);
	const sections = [{
		id: "first",
		title: "먼저 볼 상황",
		domain: void 0,
		byTopic: byTopic(typical)
	}, ...[...Map.groupBy(part.items, ([topic]) => topic.domain)].map(([domain, byTopic]) => ({
		id: `domain-${domain}`,
		title: DOMAINS[domain].title,
		domain,
		byTopic
	}))].filter(({ byTopic }) => byTopic.length > 0);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": partTitle(group.name, part),
		"description": `이 요구사항이 나오는 상황 ${group.scenarios.length}개와 답. 같은 말이라도 다른 조건과 묶이면 답이 바뀐다.`,
		"above": {
			name: "시나리오",
			path: pageUrl("scenarios/")
		},
		"data-astro-cid-jfzwxgco": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="cues" data-astro-cid-jfzwxgco>시험은 이렇게 묻는다: ${group.cues.map((cue) => `“${cue}”`).join(", ")}, <span lang="en" data-astro-cid-jfzwxgco>${group.english}</span></p><section aria-labelledby="answers" data-gives-away data-astro-cid-jfzwxgco><h2 id="answers" data-astro-cid-jfzwxgco>${(group.answers[0]?.[1] ?? 0) < 5 ? "나오는 답" : "자주 나오는 답"}</h2><p class="answers" data-astro-cid-jfzwxgco>${group.answers.slice(0, 5).map(([id, count]) => renderTemplate`<a${addAttribute(topicUrl(id), "href")}${addAttribute(topics.get(id)?.domain, "data-domain")} data-astro-cid-jfzwxgco>${topics.get(id)?.title ?? id} ${count < 5 ? void 0 : renderTemplate`<span data-astro-cid-jfzwxgco>${count}</span>`}</a>`)}</p></section>${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl(`scenarios/${group.id}/`),
		"current": part.number,
		"names": names,
		"data-astro-cid-jfzwxgco": true
	})}<p class="only" data-only-of hidden data-astro-cid-jfzwxgco>학습 계획이 고른 상황 <b data-astro-cid-jfzwxgco></b>개다<span data-astro-cid-jfzwxgco></span>.${" "}<a${addAttribute(pageUrl(`scenarios/${group.id}/`), "href")} data-astro-cid-jfzwxgco>${group.scenarios.length}개 모두 보기</a></p>${renderComponent($$result, "AskFirst", $$AskFirst, { "data-astro-cid-jfzwxgco": true })}${renderComponent($$result, "FilterBar", $$FilterBar, {
		"label": "이 상황들 안에서 찾기",
		"nothing": "맞는 상황이 없다.",
		"data-astro-cid-jfzwxgco": true
	})}${renderComponent($$result, "ScenarioList", $$ScenarioList, {
		"scenarios": [],
		"topics": topics,
		"best": true,
		"data-astro-cid-jfzwxgco": true
	})}${sections.map(({ id, title, domain, byTopic }) => renderTemplate`<section${addAttribute(domain, "data-domain")}${addAttribute(id, "aria-labelledby")} data-list data-items data-astro-cid-jfzwxgco><h2${addAttribute(id, "id")} data-astro-cid-jfzwxgco>${title} <small data-astro-cid-jfzwxgco>${byTopic.reduce((sum, [, { length }]) => sum + length, 0)}</small></h2><div${addAttribute({ "section-body": isLong && domain !== void 0 }, "class:list")} data-astro-cid-jfzwxgco>${byTopic.map(([topic, members]) => renderTemplate`<div class="topic"${addAttribute(topic.id, "data-topic")} data-items data-astro-cid-jfzwxgco><h3${addAttribute(domain === void 0 && isElsewhere(topic.id) ? void 0 : topic.slug, "id")} data-gives-away data-astro-cid-jfzwxgco><a${addAttribute(topicUrl(topic.id), "href")} data-astro-cid-jfzwxgco>${topic.title}</a></h3>${renderComponent($$result, "ScenarioList", $$ScenarioList, {
		"scenarios": members,
		"topics": topics,
		"idPrefix": `${topic.slug}-`,
		"filtered": true,
		"data-astro-cid-jfzwxgco": true
	})}</div>`)}</div></section>`)}<section class="done needs-script no-print" aria-label="학습 계획" data-astro-cid-jfzwxgco><button class="study" type="button" data-study="step"${addAttribute(`practise:${group.id}`, "data-step")} aria-pressed="false" data-astro-cid-jfzwxgco>풀어 봄</button><a${addAttribute(pageUrl("exam/path/"), "href")} data-astro-cid-jfzwxgco>학습 계획</a><p class="follows" data-astro-cid-jfzwxgco></p></section>` })}${renderScript($$result, "/work/wt/build/src/pages/scenarios/[requirement]/[...part].astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/scenarios/[requirement]/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/scenarios/[requirement]/[...part].astro";
var $$url = "/scenarios/[requirement]/[...part]/";
// \0virtual:astro:page:src/pages/scenarios/[requirement]/[...part]@_@astro
var page = () => ____part__exports;
export { page };
