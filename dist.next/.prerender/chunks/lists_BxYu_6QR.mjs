import { b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
// src/components/lists/WithoutFilter.astro
var $$WithoutFilter = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<noscript><p class="lacking no-print">낱말로 찾는 칸은 자바스크립트가 있어야 보인다. ${renderSlot($$result, $$slots["default"])}</p></noscript>`;
}, "/work/wt/build/src/components/lists/WithoutFilter.astro", void 0);
export { $$WithoutFilter as t };
