import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
// src/components/print/Contents.astro
createAstro("https://saa-notes.example");
var $$Contents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Contents;
	const { groups } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav aria-label="목차" data-astro-cid-ahf7bycy>${groups.map(({ name, topics, prefix, id }) => renderTemplate`<section data-astro-cid-ahf7bycy><p class="name" data-astro-cid-ahf7bycy>${id === void 0 ? name : renderTemplate`<a${addAttribute(`#${id}`, "href")} data-astro-cid-ahf7bycy>${name}</a>`}</p><ul data-astro-cid-ahf7bycy>${topics.map(({ slug, title }) => renderTemplate`<li data-astro-cid-ahf7bycy><a${addAttribute(`#${prefix}${slug}`, "href")} data-astro-cid-ahf7bycy>${title}</a></li>`)}</ul></section>`)}</nav>`;
}, "/work/wt/build/src/components/print/Contents.astro", void 0);
export { $$Contents as t };
