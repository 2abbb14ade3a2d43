import { S as addAttribute, b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as domainUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/components/chrome/Breadcrumbs.astro
createAstro("https://saa-notes.example");
var $$Breadcrumbs = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breadcrumbs;
	const { domain, above, current, bar = false } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute([
		"crumbs",
		"no-print",
		{ bar }
	], "class:list")} data-pagefind-ignore="all" data-astro-cid-rug32dqx><nav aria-label="현재 위치" data-astro-cid-rug32dqx><ol data-astro-cid-rug32dqx><li data-astro-cid-rug32dqx><a${addAttribute(pageUrl(""), "href")} data-astro-cid-rug32dqx>홈</a></li>${domain && renderTemplate`<li data-astro-cid-rug32dqx><a${addAttribute(domainUrl(domain), "href")} data-astro-cid-rug32dqx>${DOMAINS[domain].title}</a></li>`}${above && renderTemplate`<li data-astro-cid-rug32dqx><a${addAttribute(above.path, "href")} data-astro-cid-rug32dqx>${above.name}</a></li>`}<li aria-current="page" data-astro-cid-rug32dqx><span data-astro-cid-rug32dqx>${current}</span></li></ol></nav>${renderSlot($$result, $$slots["default"])}</div>`;
}, "/work/wt/build/src/components/chrome/Breadcrumbs.astro", void 0);
export { $$Breadcrumbs as t };
