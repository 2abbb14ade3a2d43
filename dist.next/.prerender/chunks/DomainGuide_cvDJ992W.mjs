import { A as unescapeHTML, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as guideHtml } from "./guide-html_EmuJHOsr.mjs";
import { t as GUIDES } from "./guides_CYCW0Kg7.mjs";
import { O as createComponent, n as getTopicMap } from "./topics_B2cVM85A.mjs";
// src/components/topic/DomainGuide.astro
createAstro("https://saa-notes.example");
var $$DomainGuide = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DomainGuide;
	const { about, decisions } = GUIDES[Astro.props.domain];
	const topics = await getTopicMap();
	return renderTemplate`${maybeRenderHead($$result)}<div class="guide" data-astro-cid-znara6qe><div class="about" data-astro-cid-znara6qe>${about.map((paragraph) => renderTemplate`<p data-astro-cid-znara6qe>${unescapeHTML(guideHtml(paragraph, topics))}</p>`)}</div><section aria-labelledby="decisions" data-astro-cid-znara6qe><h2 id="decisions" data-astro-cid-znara6qe>시험이 묻는 선택 기준</h2><ul data-astro-cid-znara6qe>${decisions.map((decision) => renderTemplate`<li data-astro-cid-znara6qe>${unescapeHTML(guideHtml(decision, topics))}</li>`)}</ul></section></div>`;
}, "/work/wt/build/src/components/topic/DomainGuide.astro", void 0);
export { $$DomainGuide as t };
