import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { a as getNotes, r as getNoteParts } from "./BaseLayout_D0pJu371.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/sources/index.astro
var sources_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const notes = await Promise.all((await getNotes()).map(async (note) => ({
		note,
		parts: await getNoteParts(note.id)
	})));
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "출처 노트",
		"description": `이 사이트가 바탕으로 삼은 학습 노트 ${notes.length}권. 글은 옮기지 않았다: 사실만 가져와 AWS 문서로 확인하고 새로 썼다.`,
		"data-astro-cid-uaghbz3v": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<ul data-astro-cid-uaghbz3v>${notes.map(({ note, parts }) => renderTemplate`<li${addAttribute(note.id, "data-source-note")} data-astro-cid-uaghbz3v><h2 data-astro-cid-uaghbz3v><a${addAttribute(pageUrl(`sources/${note.id}/`), "href")} data-astro-cid-uaghbz3v>${note.title}</a></h2><p data-astro-cid-uaghbz3v>${note.about}</p><p class="meta" data-astro-cid-uaghbz3v>노트 ${note.id} · ${note.format} · ${note.lines}줄 · 주제로 옮긴 곳 ${parts.length}</p></li>`)}</ul>` })}`;
}, "/work/wt/build/src/pages/sources/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/sources/index.astro";
var $$url = "/sources/";
// \0virtual:astro:page:src/pages/sources/index@_@astro
var page = () => sources_exports;
export { page };
