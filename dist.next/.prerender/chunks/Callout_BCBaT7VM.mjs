import { S as addAttribute, b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/mdx/Callout.astro
createAstro("https://saa-notes.example");
var $$Callout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Callout;
	const { type, title } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<aside${addAttribute(["callout", `callout-${type}`], "class:list")} role="note"><p class="callout-title"><span class="callout-kind">${{
		trap: "시험 함정",
		changed: "지금은 다르다",
		note: "참고"
	}[type]}</span>${title}</p>${renderSlot($$result, $$slots["default"])}</aside>`;
}, "/work/wt/build/src/components/mdx/Callout.astro", void 0);
export { $$Callout as t };
