import { S as addAttribute, b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/components/study/FileLink.astro
createAstro("https://saa-notes.example");
var $$FileLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FileLink;
	const { path } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(pageUrl(path), "href")} download${addAttribute(Astro.site?.href, "data-built-for")} data-astro-prefetch="false">${renderSlot($$result, $$slots["default"])}</a>${renderScript($$result, "/work/wt/build/src/components/study/FileLink.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/study/FileLink.astro", void 0);
// src/components/study/TakeAlong.astro
var $$TakeAlong = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<section class="take no-print" aria-labelledby="take" data-astro-cid-ujuhfd2q><h2 id="take" data-astro-cid-ujuhfd2q>내보내기</h2><ul data-astro-cid-ujuhfd2q>${renderSlot($$result, $$slots["default"])}</ul></section>`;
}, "/work/wt/build/src/components/study/TakeAlong.astro", void 0);
export { $$FileLink as n, $$TakeAlong as t };
