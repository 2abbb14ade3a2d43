import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$TopicCard } from "./TopicCard_6INQNwiZ.mjs";
// src/components/topic/TopicGrid.astro
createAstro("https://saa-notes.example");
var $$TopicGrid = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TopicGrid;
	const { id, title, topics, href, folds = false } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(id, "aria-labelledby")} data-astro-cid-h5wnerap><h2${addAttribute(id, "id")} data-astro-cid-h5wnerap>${href === void 0 ? title : renderTemplate`<a${addAttribute(href, "href")} data-astro-cid-h5wnerap>${title}</a>`}<span data-astro-cid-h5wnerap>${topics.length}</span></h2><ul${addAttribute({ "section-body": folds }, "class:list")} data-astro-cid-h5wnerap>${topics.map((topic) => renderTemplate`<li data-astro-cid-h5wnerap>${renderComponent($$result, "TopicCard", $$TopicCard, {
		"topic": topic,
		"showDomain": false,
		"data-astro-cid-h5wnerap": true
	})}</li>`)}</ul></section>`;
}, "/work/wt/build/src/components/topic/TopicGrid.astro", void 0);
export { $$TopicGrid as t };
