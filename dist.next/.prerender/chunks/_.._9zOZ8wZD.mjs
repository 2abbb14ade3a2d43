import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$Callout } from "./Callout_BCBaT7VM.mjs";
import { t as $$Contents } from "./Contents_DekLpTtQ.mjs";
import { n as nestHtml } from "./print-html_BzAuYG-b.mjs";
import { t as $$TopicSections } from "./TopicSections_Bxs_JvmT.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$PrintLayout } from "./PrintLayout_BvVhprK3.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
import { a as partNames, d as textParts, o as partTitle } from "./parts_BRIOXyey.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/components/print/NestedHtml.astro
createAstro("https://saa-notes.example");
var $$NestedHtml = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NestedHtml;
	const html = await Astro.slots.render("default");
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(nestHtml(html, Astro.props.prefix))}` })}`;
}, "/work/wt/build/src/components/print/NestedHtml.astro", void 0);
// src/pages/print/[domain]/topics/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return [...await getTopicsByDomain()].flatMap(([domain, topics]) => {
		const partsOf = () => textParts(groupTopics(domain, topics).flatMap((group) => group.topics));
		return partsOf().map(({ param, number }) => ({
			params: {
				domain,
				part: param
			},
			props: {
				domain,
				number,
				partsOf
			}
		}));
	});
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { domain, number, partsOf } = Astro.props;
	const parts = partsOf();
	const shown = parts[number - 1]?.items ?? [];
	const groups = groupTopics(domain, shown);
	const items = await Promise.all(shown.map(async (topic) => ({
		topic,
		Content: (await topic.render()).Content
	})));
	const { title } = DOMAINS[domain];
	return renderTemplate`${renderComponent($$result, "PrintLayout", $$PrintLayout, {
		"title": partTitle(`${title}: 글 전부`, { number }),
		"description": `${title}의 주제 ${shown.length}개를 그림과 출처까지 이어 붙였다. 주제마다 새 장에서 시작한다.`,
		"domain": domain,
		"step": "글 전부",
		"data-astro-cid-kw7te2wc": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl(`print/${domain}/topics/`),
		"current": number,
		"names": partNames(parts),
		"data-astro-cid-kw7te2wc": true
	})}${renderComponent($$result, "Contents", $$Contents, {
		"groups": groups.map(({ name, topics: members }) => ({
			name,
			topics: members,
			prefix: ""
		})),
		"data-astro-cid-kw7te2wc": true
	})}${items.map(({ topic, Content }) => renderTemplate`${maybeRenderHead($$result)}<article${addAttribute(topic.slug, "id")} data-astro-cid-kw7te2wc><h2 data-astro-cid-kw7te2wc>${topic.title}</h2><p class="summary" data-astro-cid-kw7te2wc>${topic.summary}</p>${renderComponent($$result, "NestedHtml", $$NestedHtml, {
		"prefix": `${topic.slug}--`,
		"data-astro-cid-kw7te2wc": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "TopicSections", $$TopicSections, {
		"topic": topic,
		"data-astro-cid-kw7te2wc": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Content", Content, {
		"components": { Callout: $$Callout },
		"data-astro-cid-kw7te2wc": true
	})}` })}` })}</article>`)}` })}`;
}, "/work/wt/build/src/pages/print/[domain]/topics/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/print/[domain]/topics/[...part].astro";
var $$url = "/print/[domain]/topics/[...part]/";
// \0virtual:astro:page:src/pages/print/[domain]/topics/[...part]@_@astro
var page = () => ____part__exports;
export { page };
