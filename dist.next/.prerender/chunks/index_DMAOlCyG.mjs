import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
import { t as $$FilterBar } from "./FilterBar_BfcdKyKc.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { t as getRequirementGroups } from "./requirements_Bucvf0ex.mjs";
import { O as createComponent, i as getTopicsByDomain, n as getTopicMap, t as countScenarios } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
/* empty css                   */
// src/pages/scenarios/index.astro
var scenarios_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const topics = await getTopicMap();
	const groups = await getRequirementGroups();
	const domains = [...await getTopicsByDomain()].map(([domain, members]) => ({
		domain,
		topics: members.filter((topic) => topic.scenarios.length > 0)
	})).filter(({ topics: members }) => members.length > 0);
	const total = countScenarios([...topics.values()]);
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "시나리오",
		"description": `“이런 상황이면 무엇을 고를까”에 답하는 ${total}개. 요구사항의 어느 낱말이 답을 정하는지, 어떤 답에 속기 쉬운지 함께 적었다.`,
		"data-astro-cid-damxqdvy": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "FilterBar", $$FilterBar, {
		"label": "상황이나 서비스로 찾기",
		"nothing": "맞는 상황도 서비스도 없다.",
		"data-astro-cid-damxqdvy": true
	})}${maybeRenderHead($$result)}<section aria-labelledby="found" data-list${addAttribute(pageUrl("scenarios/all.json"), "data-found")} hidden data-astro-cid-damxqdvy><h2 id="found" data-astro-cid-damxqdvy>이런 상황이 있다</h2><ul class="found" data-astro-cid-damxqdvy></ul><p class="more" data-astro-cid-damxqdvy>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"data-more": true,
		"data-astro-cid-damxqdvy": true
	}, { "default": ($$result) => renderTemplate`더 보기` })}</p></section><section aria-labelledby="requirements" data-list data-items data-astro-cid-damxqdvy><h2 id="requirements" data-astro-cid-damxqdvy>요구사항으로 찾기</h2><ul class="requirements" data-astro-cid-damxqdvy>${groups.map(({ id, name, cues, english, scenarios, answers }) => renderTemplate`<li data-item data-astro-cid-damxqdvy><h3${addAttribute(`requirement-${id}`, "id")} data-astro-cid-damxqdvy>${name} <span data-astro-cid-damxqdvy>${scenarios.length}</span></h3><div class="section-body" data-astro-cid-damxqdvy><p class="cues" data-astro-cid-damxqdvy>${cues.map((cue) => `“${cue}”`).join(" ")} <span lang="en" data-astro-cid-damxqdvy>${english}</span></p><p class="often" data-astro-cid-damxqdvy>${(answers[0]?.[1] ?? 0) < 5 ? "나오는 답" : "자주 나오는 답"}</p><p class="answers" data-astro-cid-damxqdvy>${answers.slice(0, 5).map(([answer, count]) => renderTemplate`<a${addAttribute(topicUrl(answer, "scenarios"), "href")} data-astro-cid-damxqdvy>${topics.get(answer)?.title ?? answer} ${count < 5 ? void 0 : renderTemplate`<span data-astro-cid-damxqdvy>${count}</span>`}</a>`)}</p><p class="all" data-astro-cid-damxqdvy><a${addAttribute(pageUrl(`scenarios/${id}/`), "href")} data-astro-cid-damxqdvy>${name}: 상황 ${scenarios.length}개</a></p></div></li>`)}</ul></section><section aria-labelledby="services" data-list data-items data-astro-cid-damxqdvy><h2 id="services" data-astro-cid-damxqdvy>서비스로 찾기</h2>${domains.map(({ domain, topics: members }) => renderTemplate`<div${addAttribute(domain, "data-domain")} class="domain" data-items data-astro-cid-damxqdvy><h3${addAttribute(domain, "id")} data-astro-cid-damxqdvy>${DOMAINS[domain].title} <span data-astro-cid-damxqdvy>${countScenarios(members)}</span></h3><ul class="section-body" data-astro-cid-damxqdvy>${members.map((topic) => renderTemplate`<li data-item${addAttribute([topic.titleEn, ...topic.aliases].join(", "), "data-names")} data-astro-cid-damxqdvy><a${addAttribute(topicUrl(topic.id, "scenarios"), "href")} data-astro-cid-damxqdvy>${topic.title} <span data-astro-cid-damxqdvy>${topic.scenarios.length}</span></a></li>`)}</ul></div>`)}</section>` })}${renderScript($$result, "/work/wt/build/src/pages/scenarios/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/scenarios/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/scenarios/index.astro";
var $$url = "/scenarios/";
// \0virtual:astro:page:src/pages/scenarios/index@_@astro
var page = () => scenarios_exports;
export { page };
