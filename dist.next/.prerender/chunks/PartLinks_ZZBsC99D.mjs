import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/chrome/PartLinks.astro
createAstro("https://saa-notes.example");
var $$PartLinks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PartLinks;
	const { href, current, names } = Astro.props;
	return renderTemplate`${names.length > 1 && renderTemplate`${maybeRenderHead($$result)}<nav class="parts no-print" aria-label="나눈 페이지" data-astro-cid-2irzmgtt>${names.map((name, index) => renderTemplate`<a${addAttribute(index === 0 ? href : `${href}${index + 1}/`, "href")}${addAttribute(index + 1 === current ? "page" : void 0, "aria-current")} data-astro-cid-2irzmgtt>${index + 1}. ${name}</a>`)}</nav>`}`;
}, "/work/wt/build/src/components/chrome/PartLinks.astro", void 0);
export { $$PartLinks as t };
