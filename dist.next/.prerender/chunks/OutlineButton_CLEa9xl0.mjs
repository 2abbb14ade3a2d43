import { S as addAttribute, b as maybeRenderHead, g as renderSlot, i as spreadAttributes, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/chrome/OutlineButton.astro
createAstro("https://saa-notes.example");
var $$OutlineButton = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$OutlineButton;
	const { type = "button", ...rest } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<button${addAttribute(type, "type")}${spreadAttributes(rest, void 0, { "class": "astro-6n4p7ww3" })} data-astro-cid-6n4p7ww3>${renderSlot($$result, $$slots["default"])}</button>`;
}, "/work/wt/build/src/components/chrome/OutlineButton.astro", void 0);
export { $$OutlineButton as t };
