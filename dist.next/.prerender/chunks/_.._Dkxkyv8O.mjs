import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$DomainSheet } from "./DomainSheet_YphFV3Vt.mjs";
import { t as $$PrintLayout } from "./PrintLayout_BvVhprK3.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
import { a as partNames, o as partTitle, u as summaryParts } from "./parts_BRIOXyey.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/print/[domain]/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return [...await getTopicsByDomain()].flatMap(([domain, topics]) => {
		const parts = summaryParts(groupTopics(domain, topics).flatMap((group) => group.topics));
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
	const total = parts.reduce((sum, { items }) => sum + items.length, 0);
	const { title } = DOMAINS[domain];
	return renderTemplate`${renderComponent($$result, "PrintLayout", $$PrintLayout, {
		"title": partTitle(`${title} 요약`, part),
		"description": `${title}의 숫자와 비교와 함정을 종이 몇 장에 담은 요약. 값마다의 근거는 주제 페이지에 있다.`,
		"domain": domain,
		"step": "인쇄용 요약"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="no-print"><a${addAttribute(pageUrl(`print/${domain}/topics/`), "href")}>주제 ${total}개의 글 전부</a> ·<a${addAttribute(pageUrl("print/"), "href")}>다른 인쇄물</a></p>${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl(`print/${domain}/`),
		"current": part.number,
		"names": partNames(parts)
	})}${renderComponent($$result, "DomainSheet", $$DomainSheet, {
		"topics": part.items,
		"level": 2
	})}` })}`;
}, "/work/wt/build/src/pages/print/[domain]/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/print/[domain]/[...part].astro";
var $$url = "/print/[domain]/[...part]/";
// \0virtual:astro:page:src/pages/print/[domain]/[...part]@_@astro
var page = () => ____part__exports;
export { page };
