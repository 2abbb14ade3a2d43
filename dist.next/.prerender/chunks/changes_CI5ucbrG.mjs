import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { n as summarize, t as getChanges } from "./changes_D0snF8zC.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/changes.astro
var changes_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Changes,
	file: () => $$file,
	url: () => $$url
});
var $$Changes = createComponent(async ($$result, $$props, $$slots) => {
	const days = await getChanges();
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "바뀐 것",
		"description": "날마다 어느 주제의 어떤 값이 무엇에서 무엇으로 바뀌고 무엇이 새로 왔는지, 글의 이력에서 새것부터 모았다.",
		"data-astro-cid-g7yce3km": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="feed" data-astro-cid-g7yce3km><a${addAttribute(pageUrl("rss.xml"), "href")} data-astro-cid-g7yce3km>RSS로 받기</a></p>${days.length === 0 && renderTemplate`<p data-astro-cid-g7yce3km>이 사이트는 이력 없이 만들어져 보일 것이 없다.</p>`}${days.map((one) => renderTemplate`<section${addAttribute(`day-${one.day}`, "aria-labelledby")} data-astro-cid-g7yce3km><h2${addAttribute(`day-${one.day}`, "id")} data-astro-cid-g7yce3km><time${addAttribute(one.day, "datetime")} data-astro-cid-g7yce3km>${one.day}</time></h2><p data-astro-cid-g7yce3km>${summarize(one)}</p>${one.changed.length > 0 && renderTemplate`<ul class="changes" data-astro-cid-g7yce3km>${one.changed.map(({ title, url, values, facts, more }) => renderTemplate`<li data-astro-cid-g7yce3km><a${addAttribute(url, "href")} data-astro-cid-g7yce3km>${title}</a>${values.map(({ label, before, after }) => renderTemplate`<p data-astro-cid-g7yce3km>${label}: <del data-astro-cid-g7yce3km>${before}</del> → <ins data-astro-cid-g7yce3km>${after}</ins></p>`)}${facts.map(({ label, value }) => renderTemplate`<p data-astro-cid-g7yce3km>새로: ${label} <b data-astro-cid-g7yce3km>${value}</b></p>`)}${more !== "" && renderTemplate`<p data-astro-cid-g7yce3km>${more}</p>`}</li>`)}</ul>`}${[{
		name: "새 주제",
		topics: one.added
	}, {
		name: "글을 다듬은 주제",
		topics: one.reworded
	}].filter(({ topics }) => topics.length > 0).map(({ name, topics }) => renderTemplate`<details data-astro-cid-g7yce3km><summary data-astro-cid-g7yce3km>${name} ${topics.length}개</summary><ul class="topics" data-astro-cid-g7yce3km>${topics.map(({ title, url }) => renderTemplate`<li data-astro-cid-g7yce3km><a${addAttribute(url, "href")} data-astro-cid-g7yce3km>${title}</a></li>`)}</ul></details>`)}</section>`)}` })}`;
}, "/work/wt/build/src/pages/changes.astro", void 0);
var $$file = "/work/wt/build/src/pages/changes.astro";
var $$url = "/changes/";
// \0virtual:astro:page:src/pages/changes@_@astro
var page = () => changes_exports;
export { page };
