import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$Contents } from "./Contents_DekLpTtQ.mjs";
import { t as $$DomainSheet } from "./DomainSheet_YphFV3Vt.mjs";
import { t as $$PrintLayout } from "./PrintLayout_BvVhprK3.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as guideHtml } from "./guide-html_EmuJHOsr.mjs";
import { n as groupTopics, t as GUIDES } from "./guides_CYCW0Kg7.mjs";
import { t as SITE_NAME } from "./metadata_n_Ctn-DE.mjs";
import { a as partNames, o as partTitle, t as byDomain, u as summaryParts } from "./parts_BRIOXyey.mjs";
import { O as createComponent, i as getTopicsByDomain, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/print/all/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	const parts = summaryParts([...await getTopicsByDomain()].flatMap(([domain, members]) => groupTopics(domain, members).flatMap((group) => group.topics)));
	return parts.map((part) => ({
		params: { part: part.param },
		props: {
			part,
			parts
		}
	}));
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { part, parts } = Astro.props;
	const topicMap = await getTopicMap();
	const domains = [...byDomain(part.items)];
	const topics = parts.flatMap(({ items }) => items);
	const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0);
	const lastDay = topics.map(({ verifiedOn }) => verifiedOn).toSorted().at(-1);
	return renderTemplate`${renderComponent($$result, "PrintLayout", $$PrintLayout, {
		"title": partTitle(`${SITE_NAME}: 요약 전부`, part),
		"description": `열두 도메인의 선택 기준, 숫자, 비교, 함정을 한 권으로 묶었다. 주제 ${topics.length}개, 숫자 ${facts}개.`,
		"step": "요약 전부",
		"data-astro-cid-c6wr53ky": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="cover" data-astro-cid-c6wr53ky>AWS Solutions Architect – Associate(SAA-C03)<br data-astro-cid-c6wr53ky>주제 ${topics.length}개 · 숫자 ${facts}개 · AWS 문서로 ${lastDay}까지 확인<br data-astro-cid-c6wr53ky>값마다의 근거: ${Astro.site?.host}</p>${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl("print/all/"),
		"current": part.number,
		"names": partNames(parts),
		"data-astro-cid-c6wr53ky": true
	})}${renderComponent($$result, "Contents", $$Contents, {
		"groups": domains.map(([domain, members]) => ({
			id: domain,
			name: DOMAINS[domain].title,
			topics: members,
			prefix: `${domain}-`
		})),
		"data-astro-cid-c6wr53ky": true
	})}${domains.map(([domain, members]) => renderTemplate`<section${addAttribute(domain, "id")}${addAttribute(domain, "data-domain")}${addAttribute(`${domain}-title`, "aria-labelledby")} data-astro-cid-c6wr53ky><h2${addAttribute(`${domain}-title`, "id")} data-astro-cid-c6wr53ky>${DOMAINS[domain].title}</h2>${GUIDES[domain].about.map((paragraph) => renderTemplate`<p data-astro-cid-c6wr53ky>${unescapeHTML(guideHtml(paragraph, topicMap))}</p>`)}<ul class="decisions" data-astro-cid-c6wr53ky>${GUIDES[domain].decisions.map((decision) => renderTemplate`<li data-astro-cid-c6wr53ky>${unescapeHTML(guideHtml(decision, topicMap))}</li>`)}</ul>${renderComponent($$result, "DomainSheet", $$DomainSheet, {
		"topics": members,
		"level": 3,
		"data-astro-cid-c6wr53ky": true
	})}</section>`)}` })}`;
}, "/work/wt/build/src/pages/print/all/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/print/all/[...part].astro";
var $$url = "/print/all/[...part]/";
// \0virtual:astro:page:src/pages/print/all/[...part]@_@astro
var page = () => ____part__exports;
export { page };
