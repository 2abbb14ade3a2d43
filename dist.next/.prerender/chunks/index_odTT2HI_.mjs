import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$LinkChips } from "./LinkChips_CVWTP6RK.mjs";
import { t as $$DomainGuide } from "./DomainGuide_cvDJ992W.mjs";
import { t as $$TopicGrid } from "./TopicGrid_DbhKp-nV.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as isOfArea } from "./question-data_BQxuC_-e.mjs";
import { a as getDecks } from "./cards_VXJ-MoND.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
import { a as questionIndex } from "./questions_D3wsjmgc.mjs";
import { O as createComponent, i as getTopicsByDomain, t as countScenarios } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/[domain]/index.astro
var _domain__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return [...await getTopicsByDomain()].filter(([domain]) => domain !== "architectures").map(([domain, topics]) => ({
		params: { domain },
		props: {
			domain,
			topics
		}
	}));
}
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const { domain, topics } = Astro.props;
	const questions = (await questionIndex()).tasks.flatMap((task) => task.questions).filter((entry) => isOfArea(entry, domain)).length;
	const cards = (await getDecks()).get(domain)?.length ?? 0;
	const groups = groupTopics(domain, topics);
	const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0);
	const scenarios = countScenarios(topics);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": DOMAINS[domain].title,
		"description": `${DOMAINS[domain].summary}.`,
		"domain": domain,
		"data-astro-cid-clk3pbjs": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="ways no-print" data-astro-cid-clk3pbjs>${facts > 0 && renderTemplate`<a${addAttribute(pageUrl(`facts/${domain}/`), "href")} data-astro-cid-clk3pbjs>숫자 ${facts}개</a>`}${scenarios > 0 && renderTemplate`<a${addAttribute(pageUrl(`scenarios/#${domain}`), "href")} data-astro-cid-clk3pbjs>시나리오 ${scenarios}개</a>`}${questions > 0 && renderTemplate`<a${addAttribute(pageUrl(`study/quiz/?area=${domain}`), "href")} data-astro-cid-clk3pbjs>문항 ${questions}개</a>`}${cards > 0 && renderTemplate`<a${addAttribute(pageUrl(`study/cards/?domain=${domain}`), "href")} data-astro-cid-clk3pbjs>카드 ${cards}장</a>`}<a${addAttribute(pageUrl(`print/${domain}/`), "href")} data-astro-cid-clk3pbjs>숫자와 함정만 모은 인쇄용 요약</a></p>${groups.length > 2 && renderTemplate`${renderComponent($$result, "LinkChips", $$LinkChips, {
		"links": groups.map(({ id, name, topics: members }) => ({
			href: `#${id}`,
			name: `${name} ${members.length}`
		})),
		"label": "묶음으로 건너뛰기",
		"data-astro-cid-clk3pbjs": true
	})}`}${renderComponent($$result, "DomainGuide", $$DomainGuide, {
		"domain": domain,
		"data-astro-cid-clk3pbjs": true
	})}${groups.map(({ id, name, topics: members }) => renderTemplate`${renderComponent($$result, "TopicGrid", $$TopicGrid, {
		"id": id,
		"title": name,
		"topics": members,
		"data-astro-cid-clk3pbjs": true
	})}`)}` })}${renderScript($$result, "/work/wt/build/src/pages/[domain]/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/[domain]/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/[domain]/index.astro";
var $$url = "/[domain]/";
// \0virtual:astro:page:src/pages/[domain]/index@_@astro
var page = () => _domain__exports;
export { page };
