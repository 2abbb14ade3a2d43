import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, d as renderComponent, x as renderHead, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
import { i as parseTopicId } from "./fact-ref_BPJsIaeI.mjs";
import { O as createComponent, r as getTopics } from "./topics_B2cVM85A.mjs";
// src/layouts/RedirectLayout.astro
createAstro("https://saa-notes.example");
var $$RedirectLayout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RedirectLayout;
	const { topic } = Astro.props;
	const target = topicUrl(topic.id);
	return renderTemplate`<html lang="ko"${addAttribute(target, "data-target")}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${`${topic.title}: 주소가 바뀌었다 · SAA 노트`}</title><link rel="canonical"${addAttribute(new URL(target, Astro.site), "href")}><noscript><meta http-equiv="refresh"${addAttribute(`0; url=${target}`, "content")}></noscript>${renderHead($$result)}</head><body><main><h1>주소가 바뀌었다</h1><p>이 주제는 다른 주소에 있다: <a${addAttribute(target, "href")}>${topic.title}</a></p></main>${renderScript($$result, "/work/wt/build/src/layouts/RedirectLayout.astro?astro&type=script&index=0&lang.ts")}</body></html>`;
}, "/work/wt/build/src/layouts/RedirectLayout.astro", void 0);
// src/pages/[domain]/[former].astro
var _former__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Former,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return (await getTopics()).flatMap((topic) => topic.redirectFrom.flatMap((id) => {
		const path = parseTopicId(id);
		return path === void 0 ? [] : [{
			params: {
				domain: path.domain,
				former: path.slug
			},
			props: { topic }
		}];
	}));
}
var $$Former = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Former;
	return renderTemplate`${renderComponent($$result, "RedirectLayout", $$RedirectLayout, { "topic": Astro.props.topic })}`;
}, "/work/wt/build/src/pages/[domain]/[former].astro", void 0);
var $$file = "/work/wt/build/src/pages/[domain]/[former].astro";
var $$url = "/[domain]/[former]/";
// \0virtual:astro:page:src/pages/[domain]/[former]@_@astro
var page = () => _former__exports;
export { page };
