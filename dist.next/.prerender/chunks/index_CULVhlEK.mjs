import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$LostNotice } from "./LostNotice_BdyuQmoc.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
import { O as createComponent, i as getTopicsByDomain, r as getTopics, t as countScenarios } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, n as domainUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
import { a as getDecks, n as countKinds, u as kindOf } from "./cards_VXJ-MoND.mjs";
import { t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { t as magnitudeOf } from "./magnitude_DEU7-Qm4.mjs";
import { t as $$TopicCard } from "./TopicCard_6INQNwiZ.mjs";
import { t as $$SolidButton } from "./SolidButton_BOJ5qWyV.mjs";
import { t as $$BaseLayout } from "./BaseLayout_D0pJu371.mjs";
import { r as siteData, t as SITE_NAME } from "./metadata_n_Ctn-DE.mjs";
// src/components/home/HomeSection.astro
createAstro("https://saa-notes.example");
var $$HomeSection = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HomeSection;
	const { id, title, href } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(id, "aria-labelledby")} data-astro-cid-yjh2gfsi><h2${addAttribute(id, "id")} data-astro-cid-yjh2gfsi>${href === void 0 ? title : renderTemplate`<a${addAttribute(href, "href")} data-astro-cid-yjh2gfsi>${title}</a>`}</h2>${renderSlot($$result, $$slots["default"])}</section>`;
}, "/work/wt/build/src/components/home/HomeSection.astro", void 0);
// src/components/home/HomeDomains.astro
var $$HomeDomains = createComponent(async ($$result, $$props, $$slots) => {
	const byDomain = await getTopicsByDomain();
	const SHOWN = 5;
	function firstOf(domain, members) {
		const groups = groupTopics(domain, members).map(({ topics }) => topics);
		return [...groups.flatMap((topics) => topics.slice(0, 1)), ...groups.flatMap((topics) => topics.slice(1))].slice(0, SHOWN);
	}
	const LINE = 21;
	const widthOf = (title) => title.length + .7 * (title.match(/[가-힣]/g) ?? []).length;
	const onPhone = (topics) => topics.toSorted((a, b) => Number(widthOf(a.title) > LINE) - Number(widthOf(b.title) > LINE)).slice(0, 2);
	const domains = [...byDomain].map(([domain, members]) => {
		const topics = firstOf(domain, members);
		return {
			domain,
			count: members.length,
			topics,
			short: onPhone(topics)
		};
	});
	return renderTemplate`${renderComponent($$result, "HomeSection", $$HomeSection, {
		"id": "domains",
		"title": "도메인",
		"data-astro-cid-tkqnwbi4": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<ul class="domains" data-astro-cid-tkqnwbi4>${domains.map(({ domain, count, topics, short }) => renderTemplate`<li${addAttribute(domain, "data-domain")} data-astro-cid-tkqnwbi4><h3 data-astro-cid-tkqnwbi4><a class="tab"${addAttribute(domainUrl(domain), "href")} data-astro-cid-tkqnwbi4>${DOMAINS[domain].title} <span class="count" data-astro-cid-tkqnwbi4>${count}</span></a></h3><div class="sheet" data-astro-cid-tkqnwbi4><p data-astro-cid-tkqnwbi4>${DOMAINS[domain].summary}</p><p class="links" data-astro-cid-tkqnwbi4>${topics.map((topic) => renderTemplate`<a${addAttribute(topicUrl(topic.id), "href")}${addAttribute({ desk: !short.includes(topic) }, "class:list")} data-astro-cid-tkqnwbi4>${topic.title}</a>`)}</p></div></li>`)}</ul>` })}`;
}, "/work/wt/build/src/components/home/HomeDomains.astro", void 0);
/**
* Runs where the rows of what was read last and what is left to do stand, before they are painted: keeps their room where something is
* known, and none on a first visit. Kept as text because the content security policy allows it by the hash of exactly these characters.
*/
var LAST_READ_ROOM = `try{const p=document.querySelector('[data-last-read]'),l=localStorage,n=(l.getItem('last-read')??'').split('"path"').length-1+(l.getItem('study')?+(l.getItem('practice-rows')??3):0);p.hidden=!n;p.style.setProperty('--rows',n)}catch{}`;
// src/components/home/HomeDoors.astro
var $$HomeDoors = createComponent(async ($$result, $$props, $$slots) => {
	const questions = (await getTaskQuestions()).reduce((sum, task) => sum + task.questions.length, 0);
	const cards = [...(await countKinds()).values()].reduce((sum, count) => sum + count, 0);
	const DOORS = [
		{
			title: "비교하기",
			text: "헷갈리는 둘을 나란히",
			href: pageUrl("compare/")
		},
		{
			title: "연습",
			text: `문항 ${questions.toLocaleString("ko")}개, 카드 ${cards.toLocaleString("ko")}장, 모의시험`,
			href: pageUrl("study/")
		},
		{
			title: "학습 계획",
			text: "시험 날까지 하루치로 나눈다",
			href: pageUrl("exam/path/")
		}
	];
	return renderTemplate`${maybeRenderHead($$result)}<ul class="doors" data-astro-cid-5zyw5mvx>${DOORS.map(({ title, text, href }) => renderTemplate`<li data-astro-cid-5zyw5mvx><a${addAttribute(href, "href")} data-astro-cid-5zyw5mvx><b data-astro-cid-5zyw5mvx>${title}</b><span data-astro-cid-5zyw5mvx>${text}</span></a></li>`)}</ul><nav class="go-on no-print" aria-labelledby="go-on" data-last-read hidden data-astro-cid-5zyw5mvx><h2 id="go-on" data-astro-cid-5zyw5mvx>이어서 보기</h2><ul data-astro-cid-5zyw5mvx><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/quiz/"), "href")} data-practice="mock" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/quiz/"), "href")} data-practice="run" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("exam/path/"), "href")} data-practice="plan"${addAttribute(pageUrl("exam/path.json"), "data-plan")} hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("exam/path/"), "href")} data-practice="next" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/cards/"), "href")} data-practice="cards" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/quiz/"), "href")} data-practice="old-mock" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/quiz/"), "href")} data-practice="old-run" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("study/wrong/"), "href")} data-practice="wrong" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(`${pageUrl("study/progress/")}#topics`, "href")} data-practice="again" hidden data-astro-cid-5zyw5mvx></a></li><li data-astro-cid-5zyw5mvx><a${addAttribute(pageUrl("exam/path/"), "href")} data-practice="ask" hidden data-astro-cid-5zyw5mvx></a></li></ul></nav><script>${unescapeHTML(LAST_READ_ROOM)}<\/script>${renderScript($$result, "/work/wt/build/src/components/home/HomeDoors.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/home/HomeDoors.astro", void 0);
// src/components/home/HomeNumbers.astro
var $$HomeNumbers = createComponent(async ($$result, $$props, $$slots) => {
	const numbers = [...(await getTopicsByDomain()).values()].flatMap((members) => [...members].sort((a, b) => b.facts.length - a.facts.length).slice(0, 1)).flatMap((topic) => topic.facts.filter(({ value }) => value.length <= 16 && magnitudeOf(value) !== void 0).slice(0, 1).map((fact) => ({
		topic,
		fact
	}))).slice(0, 6);
	return renderTemplate`${renderComponent($$result, "HomeSection", $$HomeSection, {
		"id": "numbers",
		"title": "숫자로 외우기",
		"href": pageUrl("facts/"),
		"data-astro-cid-fitp7u64": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<ul class="numbers" data-astro-cid-fitp7u64>${numbers.map(({ topic, fact }) => renderTemplate`<li${addAttribute(topic.domain, "data-domain")} data-astro-cid-fitp7u64><a${addAttribute(topicUrl(topic.id, `fact-${fact.id}`), "href")} data-astro-cid-fitp7u64><span data-astro-cid-fitp7u64>${topic.title}</span><b data-astro-cid-fitp7u64>${unescapeHTML(renderInline(fact.value))}</b><span data-astro-cid-fitp7u64>${unescapeHTML(renderInline(fact.label))}</span></a></li>`)}</ul>` })}`;
}, "/work/wt/build/src/components/home/HomeNumbers.astro", void 0);
// src/components/home/HomeSignals.astro
var $$HomeSignals = createComponent(async ($$result, $$props, $$slots) => {
	const SHOWN = 5;
	const first = [...(await getDecks()).values()].flatMap((cards) => cards.filter(({ id }) => kindOf(id) === "signal").slice(0, 1)).filter(({ front, back: [answer = ""] }) => front.length + answer.length <= 52).slice(0, SHOWN);
	return renderTemplate`${maybeRenderHead($$result)}<section class="asked" aria-labelledby="asked" data-astro-cid-7hahinvo><h2 id="asked" data-astro-cid-7hahinvo>시험은 이렇게 묻는다</h2><dl data-astro-cid-7hahinvo>${first.map(({ front, back: [answer = ""], url }) => renderTemplate`<div data-astro-cid-7hahinvo><dt data-astro-cid-7hahinvo>${unescapeHTML(renderInline(front))}</dt><dd data-astro-cid-7hahinvo><a${addAttribute(url, "href")} data-astro-cid-7hahinvo>${unescapeHTML(renderInline(answer))}</a></dd></div>`)}</dl></section>`;
}, "/work/wt/build/src/components/home/HomeSignals.astro", void 0);
// src/pages/index.astro
var pages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => ""
});
createAstro("https://saa-notes.example");
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const topics = await getTopics();
	const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0);
	const scenarios = countScenarios(topics);
	const comparisons = [
		{ id: "networking/alb-vs-nlb" },
		{
			id: "networking/network-acl",
			at: {
				title: "보안 그룹 vs 네트워크 ACL",
				heading: "vs-security-groups",
				summary: "인스턴스마다 허용할 것만 적고 응답은 따로 열지 않으려면 보안 그룹, 서브넷의 경계에서 특정 IP를 거부하려면 네트워크 ACL을 고른다."
			}
		},
		{ id: "integration/sqs-standard-vs-fifo" },
		{ id: "database/rds-read-replicas-vs-multi-az" }
	].flatMap(({ id, at }) => topics.filter((topic) => topic.id === id).map((topic) => ({
		topic,
		at
	})));
	const architectures = topics.filter(({ kind }) => kind === "architecture");
	const TRIES = [
		{ query: "람다 제한 시간" },
		{ query: "객체 잠금" },
		{ query: "ALB NLB 차이" },
		{
			query: "ㄹㄷ",
			hint: "초성"
		}
	];
	const checked = topics.map(({ verifiedOn }) => verifiedOn).toSorted().at(-1);
	const about = `SAA-C03을 준비하는 사람의 노트. 주제 ${topics.length}개, 숫자 ${facts.toLocaleString("ko")}개, 시나리오 ${scenarios.toLocaleString("ko")}개.`;
	const description = `AWS Solutions Architect – Associate(SAA-C03)에 나오는 서비스와 개념을 한국어로 찾아보는 노트. 주제 ${topics.length}개, 숫자 ${facts.toLocaleString("ko")}개, 시나리오 ${scenarios.toLocaleString("ko")}개. 숫자마다 근거가 되는 AWS 문서를 달았다.`;
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"title": SITE_NAME,
		"description": description,
		"data": siteData(description, Astro.site),
		"data-astro-cid-lcdefpme": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<main id="main" class="wrap" data-astro-cid-lcdefpme><div class="first" data-astro-cid-lcdefpme><section class="hero" data-astro-cid-lcdefpme><h1 data-astro-cid-lcdefpme>SAA 시험에 나오는 AWS를 <br data-astro-cid-lcdefpme>한국어로 찾고 외운다</h1><p data-astro-cid-lcdefpme>${about}</p><p class="checked" data-astro-cid-lcdefpme><a${addAttribute(pageUrl("about/#trust"), "href")} data-astro-cid-lcdefpme><time${addAttribute(checked, "datetime")} data-astro-cid-lcdefpme>${checked}</time>에 AWS 문서와 대조 · 숫자마다 출처</a></p>${renderComponent($$result, "LostNotice", $$LostNotice, { "data-astro-cid-lcdefpme": true }, { "default": ($$result) => renderTemplate`모든 주제는 <a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-lcdefpme>목록</a>에서 찾는다.` })}<noscript><p data-astro-cid-lcdefpme>검색에는 자바스크립트가 필요하다. <a${addAttribute(pageUrl("search/"), "href")} data-astro-cid-lcdefpme>모든 주제의 목록</a>, <a${addAttribute(pageUrl("facts/"), "href")} data-astro-cid-lcdefpme>숫자</a>, <a${addAttribute(pageUrl("glossary/"), "href")} data-astro-cid-lcdefpme>용어</a>에서는 그대로 찾는다.</p></noscript><form${addAttribute(pageUrl("search/"), "action")} role="search" class="needs-script" data-astro-cid-lcdefpme><label class="visually-hidden" for="home-search" data-astro-cid-lcdefpme>검색어</label><input id="home-search" type="search" data-search-open name="q" placeholder="서비스나 상황 적기" autocomplete="off" enterkeyhint="search" data-astro-cid-lcdefpme>${renderComponent($$result, "SolidButton", $$SolidButton, { "data-astro-cid-lcdefpme": true }, { "default": ($$result) => renderTemplate`검색` })}</form>${renderComponent($$result, "HomeDoors", $$HomeDoors, { "data-astro-cid-lcdefpme": true })}<p class="tries needs-script" data-astro-cid-lcdefpme><span data-astro-cid-lcdefpme>예:</span>${TRIES.map(({ query, hint }) => renderTemplate`<a${addAttribute(`${pageUrl("search/")}?q=${encodeURIComponent(query)}`, "href")} data-astro-cid-lcdefpme>${query}${hint !== void 0 && renderTemplate`<small data-astro-cid-lcdefpme>(${hint})</small>`}</a>`)}</p><p class="own-notes needs-script" data-astro-cid-lcdefpme><span data-astro-cid-lcdefpme>예전 노트가 있으면</span><a${addAttribute(pageUrl("check-notes/"), "href")} data-astro-cid-lcdefpme>내 노트 확인</a></p></section>${renderComponent($$result, "HomeSignals", $$HomeSignals, { "data-astro-cid-lcdefpme": true })}</div>${renderComponent($$result, "HomeDomains", $$HomeDomains, { "data-astro-cid-lcdefpme": true })}${renderComponent($$result, "HomeNumbers", $$HomeNumbers, { "data-astro-cid-lcdefpme": true })}<div class="two" data-astro-cid-lcdefpme>${renderComponent($$result, "HomeSection", $$HomeSection, {
		"id": "compare",
		"title": "자주 헷갈리는 비교",
		"href": pageUrl("compare/"),
		"data-astro-cid-lcdefpme": true
	}, { "default": ($$result) => renderTemplate`<ul class="cards" data-astro-cid-lcdefpme>${comparisons.map(({ topic, at }) => renderTemplate`<li data-astro-cid-lcdefpme>${renderComponent($$result, "TopicCard", $$TopicCard, {
		"topic": topic,
		"at": at,
		"data-astro-cid-lcdefpme": true
	})}</li>`)}</ul>` })}${renderComponent($$result, "HomeSection", $$HomeSection, {
		"id": "arch",
		"title": "그림으로 보는 아키텍처",
		"href": pageUrl("architectures/"),
		"data-astro-cid-lcdefpme": true
	}, { "default": ($$result) => renderTemplate`<ul class="cards" data-astro-cid-lcdefpme>${architectures.slice(0, 4).map((topic) => renderTemplate`<li data-astro-cid-lcdefpme>${renderComponent($$result, "TopicCard", $$TopicCard, {
		"topic": topic,
		"data-astro-cid-lcdefpme": true
	})}</li>`)}</ul>` })}</div></main>` })}${renderScript($$result, "/work/wt/build/src/pages/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/index.astro";
// \0virtual:astro:page:src/pages/index@_@astro
var page = () => pages_exports;
export { page };
