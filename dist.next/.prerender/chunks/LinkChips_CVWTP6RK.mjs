import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/chrome/LinkChips.astro
createAstro("https://saa-notes.example");
var $$LinkChips = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkChips;
	const { links, label } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav${addAttribute(label, "aria-label")} class="no-print" data-astro-cid-4dmfif2v>${links.map(({ href, name, domain }) => renderTemplate`<a${addAttribute(href, "href")}${addAttribute(domain, "data-domain")} data-astro-cid-4dmfif2v>${name}</a>`)}</nav>`;
}, "/work/wt/build/src/components/chrome/LinkChips.astro", void 0);
export { $$LinkChips as t };
