import { S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
import { t as $$WithoutFilter } from "./lists_BxYu_6QR.mjs";
// src/components/lists/FilterBar.astro
createAstro("https://saa-notes.example");
var $$FilterBar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FilterBar;
	const { label, nothing, beside = false } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<form id="filter" role="search"${addAttribute(label, "aria-label")}${addAttribute(beside ? "beside" : "", "data-filter")} class="needs-script no-print" data-astro-cid-rxaqroio><input type="search" name="q"${addAttribute(label, "placeholder")}${addAttribute(label, "aria-label")} autocomplete="off" spellcheck="false" data-astro-cid-rxaqroio><output data-astro-cid-rxaqroio></output></form>${renderComponent($$result, "WithoutFilter", $$WithoutFilter, { "data-astro-cid-rxaqroio": true }, { "default": ($$result) => renderTemplate`목록은 그대로 읽을 수 있다.` })}<p class="lacking" role="status" data-lacking hidden data-astro-cid-rxaqroio></p><p class="nothing" data-nothing hidden data-astro-cid-rxaqroio>${nothing}${renderSlot($$result, $$slots["default"])}<a${addAttribute(pageUrl("search/"), "href")} data-search data-astro-cid-rxaqroio>같은 말로 검색하기</a>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"type": "reset",
		"form": "filter",
		"data-astro-cid-rxaqroio": true
	}, { "default": ($$result) => renderTemplate`필터 지우기` })}</p>${renderScript($$result, "/work/wt/build/src/components/lists/FilterBar.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/lists/FilterBar.astro", void 0);
export { $$FilterBar as t };
