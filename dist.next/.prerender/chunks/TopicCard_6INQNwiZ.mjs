import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as SERVICE_STATES } from "./service-status_Bp0cGa2J.mjs";
import { s as KIND_NAMES } from "./card_B3HpyLLr.mjs";
import { a as statusOfTopic } from "./services_BIOQsWPl.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/components/topic/Breakable.astro
createAstro("https://saa-notes.example");
var $$Breakable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breakable;
	const parts = Astro.props.text.split(/(?<=·)/);
	return renderTemplate`${parts.map((part, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${index > 0 && renderTemplate`${maybeRenderHead($$result)}<wbr>`}${part}` })}`)}`;
}, "/work/wt/build/src/components/topic/Breakable.astro", void 0);
// src/components/topic/TopicCard.astro
createAstro("https://saa-notes.example");
var $$TopicCard = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TopicCard;
	const { topic, level = 3, showDomain = true, at } = Astro.props;
	const status = await statusOfTopic(topic.id);
	const Heading = `h${level}`;
	return renderTemplate`${maybeRenderHead($$result)}<article class="card"${addAttribute(topic.domain, "data-domain")} data-astro-cid-2hfzisrl>${showDomain && renderTemplate`<p class="where" data-astro-cid-2hfzisrl>${[.../* @__PURE__ */ new Set([DOMAINS[topic.domain].title, KIND_NAMES[topic.kind]])].join(" · ")}</p>`}${renderComponent($$result, "Heading", Heading, { "data-astro-cid-2hfzisrl": true }, { "default": ($$result) => renderTemplate`<a${addAttribute(topicUrl(topic.id, at?.heading), "href")} data-astro-cid-2hfzisrl>${renderComponent($$result, "Breakable", $$Breakable, {
		"text": at?.title ?? topic.title,
		"data-astro-cid-2hfzisrl": true
	})}</a>` })}${status && renderTemplate`<p class="where" data-astro-cid-2hfzisrl>${SERVICE_STATES[status.state]}</p>`}<p class="summary" data-astro-cid-2hfzisrl>${at?.summary ?? topic.summary}</p></article>`;
}, "/work/wt/build/src/components/topic/TopicCard.astro", void 0);
export { $$Breakable as n, $$TopicCard as t };
