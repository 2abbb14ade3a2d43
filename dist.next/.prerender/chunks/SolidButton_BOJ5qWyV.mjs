import { b as maybeRenderHead, g as renderSlot, i as spreadAttributes, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/chrome/SolidButton.astro
createAstro("https://saa-notes.example");
var $$SolidButton = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SolidButton;
	return renderTemplate`${maybeRenderHead($$result)}<button type="submit"${spreadAttributes(Astro.props, void 0, { "class": "astro-nsrpcuge" })} data-astro-cid-nsrpcuge>${renderSlot($$result, $$slots["default"])}</button>`;
}, "/work/wt/build/src/components/chrome/SolidButton.astro", void 0);
export { $$SolidButton as t };
