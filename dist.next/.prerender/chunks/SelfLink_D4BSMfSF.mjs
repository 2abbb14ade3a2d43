import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
/* empty css                */
// src/components/topic/SelfLink.astro
createAstro("https://saa-notes.example");
var $$SelfLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SelfLink;
	const { id, name } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a class="anchor"${addAttribute(`#${id}`, "href")}${addAttribute(name === void 0 ? "이 절의 링크" : `“${name}” 링크`, "aria-label")}></a>`;
}, "/work/wt/build/src/components/topic/SelfLink.astro", void 0);
export { $$SelfLink as t };
