import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { a as getNotes, r as getNoteParts } from "./BaseLayout_D0pJu371.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                 */
// src/pages/sources/[note].astro
var _note__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Note,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	return (await getNotes()).map((note) => ({
		params: { note: note.id },
		props: { note }
	}));
}
var $$Note = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Note;
	const { note } = Astro.props;
	const parts = await getNoteParts(note.id);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": note.title,
		"description": `노트 ${note.id}, ${note.format}, ${note.lines}줄. ${note.about} 아래는 각 부분이 어느 주제로 갔는지의 기록이다.`,
		"above": {
			name: "출처 노트",
			path: pageUrl("sources/")
		},
		"data-astro-cid-gwszet3b": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="table-scroll" role="region" aria-label="노트의 부분과 주제" tabindex="0"${addAttribute(note.id, "data-source-note")} data-astro-cid-gwszet3b><table data-astro-cid-gwszet3b><thead data-astro-cid-gwszet3b><tr data-astro-cid-gwszet3b><th scope="col" data-astro-cid-gwszet3b>줄</th><th scope="col" data-astro-cid-gwszet3b>부분</th><th scope="col" data-astro-cid-gwszet3b>주제</th></tr></thead><tbody data-astro-cid-gwszet3b>${parts.map(({ section, lines, topics }) => renderTemplate`<tr data-astro-cid-gwszet3b><td data-astro-cid-gwszet3b>${lines ?? "전체"}</td><th scope="row"${addAttribute(/[가-힣]/.test(section) ? void 0 : "en", "lang")} data-astro-cid-gwszet3b>${section}</th><td data-astro-cid-gwszet3b>${topics.map((topic, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${index > 0 && ", "}<a${addAttribute(topicUrl(topic.id), "href")} data-astro-cid-gwszet3b>${topic.title}</a>` })}`)}</td></tr>`)}</tbody></table></div>` })}`;
}, "/work/wt/build/src/pages/sources/[note].astro", void 0);
var $$file = "/work/wt/build/src/pages/sources/[note].astro";
var $$url = "/sources/[note]/";
// \0virtual:astro:page:src/pages/sources/[note]@_@astro
var page = () => _note__exports;
export { page };
