import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
import { t as $$Callout } from "./Callout_BCBaT7VM.mjs";
import { t as firstTable } from "./print-html_BzAuYG-b.mjs";
// src/components/print/FirstTable.astro
createAstro("https://saa-notes.example");
var $$FirstTable = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FirstTable;
	const table = firstTable(await Astro.slots.render("default"));
	return renderTemplate`${table !== void 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(table)}` })}`}`;
}, "/work/wt/build/src/components/print/FirstTable.astro", void 0);
// src/components/print/DomainSheet.astro
createAstro("https://saa-notes.example");
var $$DomainSheet = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DomainSheet;
	const { topics, level } = Astro.props;
	const Heading = `h${level}`;
	const items = await Promise.all(topics.map(async (topic) => ({
		topic,
		Content: topic.kind === "comparison" ? (await topic.render()).Content : void 0
	})));
	return renderTemplate`${maybeRenderHead($$result)}<div class="sheets" data-astro-cid-ewnx5uhw>${items.map(({ topic, Content }) => renderTemplate`<article${addAttribute(`${topic.domain}-${topic.slug}`, "id")} data-astro-cid-ewnx5uhw>${renderComponent($$result, "Heading", Heading, { "data-astro-cid-ewnx5uhw": true }, { "default": ($$result) => renderTemplate`<a${addAttribute(topicUrl(topic.id), "href")} data-astro-cid-ewnx5uhw>${topic.title}</a>` })}<p data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(topic.summary))}</p>${topic.signals.length > 0 && renderTemplate`<dl data-astro-cid-ewnx5uhw>${topic.signals.map(({ need, choose }) => renderTemplate`<div data-astro-cid-ewnx5uhw><dt data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(need))}</dt><dd data-astro-cid-ewnx5uhw><b data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(choose))}</b></dd></div>`)}</dl>`}${Content !== void 0 && renderTemplate`<div class="compared" role="region"${addAttribute(`${topic.title} 표`, "aria-label")} tabindex="0" data-astro-cid-ewnx5uhw>${renderComponent($$result, "FirstTable", $$FirstTable, { "data-astro-cid-ewnx5uhw": true }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Content", Content, {
		"components": { Callout: $$Callout },
		"data-astro-cid-ewnx5uhw": true
	})}` })}</div>`}${topic.facts.length > 0 && renderTemplate`<dl data-astro-cid-ewnx5uhw>${topic.facts.map((fact) => renderTemplate`<div data-astro-cid-ewnx5uhw><dt data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(fact.label))}</dt><dd data-astro-cid-ewnx5uhw><b data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(fact.value))}</b>${fact.examEra && renderTemplate`<span data-astro-cid-ewnx5uhw>(옛 값 <span data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(fact.examEra))}</span>)</span>`}</dd></div>`)}</dl>`}${topic.scenarios.some(({ trap }) => trap !== void 0) && renderTemplate`<ul data-astro-cid-ewnx5uhw>${topic.scenarios.map(({ trap }) => trap !== void 0 && renderTemplate`<li data-astro-cid-ewnx5uhw>${unescapeHTML(renderInline(trap))}</li>`)}</ul>`}</article>`)}</div>`;
}, "/work/wt/build/src/components/print/DomainSheet.astro", void 0);
export { $$DomainSheet as t };
