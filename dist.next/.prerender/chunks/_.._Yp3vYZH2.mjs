import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { n as $$FactHead, t as $$FactFinder } from "./FactFinder_bE2wyjjs.mjs";
import { n as renderInline, t as phraseLang } from "./render-inline_CMdH2URu.mjs";
import { n as factCounts, t as factAnchor } from "./facts_TwSH57ZU.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { a as partNames, i as factParts, o as partTitle } from "./parts_BRIOXyey.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
/* empty css                   */
// src/components/lists/FactTable.astro
createAstro("https://saa-notes.example");
var $$FactTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FactTable;
	const { topic } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<table class="fact-table" role="table"${addAttribute(topic.title, "aria-label")}>${renderComponent($$result, "FactHead", $$FactHead, {})}<tbody role="rowgroup">${topic.facts.map((fact) => renderTemplate`<tr role="row"${addAttribute(factAnchor(topic, fact), "id")}${addAttribute(fact.examEra === void 0 ? "now" : "era", "data-fact-row")}><th scope="row" role="rowheader">${topic.title}</th><td role="rowheader"><a${addAttribute(topicUrl(topic.id, `fact-${fact.id}`), "href")}>${unescapeHTML(renderInline(fact.label))}</a></td><td role="cell"><b${addAttribute(phraseLang(fact.value), "lang")}>${unescapeHTML(renderInline(fact.value))}</b></td><td role="cell">${fact.note && renderTemplate`<span>${unescapeHTML(renderInline(fact.note))}</span>`}${fact.examEra && renderTemplate`<span class="era">시험 자료의 옛 값: <span>${unescapeHTML(renderInline(fact.examEra))}</span></span>`}</td><td role="cell"><a${addAttribute(fact.source, "href")} rel="external">AWS</a></td></tr>`)}</tbody></table>`;
}, "/work/wt/build/src/components/lists/FactTable.astro", void 0);
// src/pages/facts/[domain]/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return [...await getTopicsByDomain()].map(([domain, members]) => ({
		domain,
		topics: members.filter(({ facts }) => facts.length > 0)
	})).filter(({ topics }) => topics.length > 0).flatMap(({ domain, topics }) => {
		const parts = factParts(topics);
		return parts.map((part) => ({
			params: {
				domain,
				part: part.param
			},
			props: {
				domain,
				part,
				parts
			}
		}));
	});
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { domain, part, parts } = Astro.props;
	const topics = part.items;
	const domains = await factCounts();
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": partTitle(`${DOMAINS[domain].title} 숫자`, part),
		"description": `${DOMAINS[domain].title}의 한도와 숫자 ${topics.reduce((sum, { facts }) => sum + facts.length, 0)}개.`,
		"domain": domain,
		"above": {
			name: "숫자로 외우기",
			path: pageUrl("facts/")
		},
		"data-astro-cid-ltjxxyjb": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl(`facts/${domain}/`),
		"current": part.number,
		"names": partNames(parts),
		"data-astro-cid-ltjxxyjb": true
	})}${renderComponent($$result, "FactFinder", $$FactFinder, {
		"domains": domains,
		"current": domain,
		"data-astro-cid-ltjxxyjb": true
	}, { "default": ($$result) => renderTemplate`${topics.map((topic) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2${addAttribute(`topic-${topic.slug}`, "id")} data-astro-cid-ltjxxyjb>${topic.title} <small data-astro-cid-ltjxxyjb>${topic.facts.length}</small></h2><div class="section-body" data-astro-cid-ltjxxyjb>${renderComponent($$result, "FactTable", $$FactTable, {
		"topic": topic,
		"data-astro-cid-ltjxxyjb": true
	})}</div>` })}`)}` })}` })}${renderScript($$result, "/work/wt/build/src/pages/facts/[domain]/[...part].astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/facts/[domain]/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/facts/[domain]/[...part].astro";
var $$url = "/facts/[domain]/[...part]/";
// \0virtual:astro:page:src/pages/facts/[domain]/[...part]@_@astro
var page = () => ____part__exports;
export { page };
