import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { t as $$SelfLink } from "./SelfLink_D4BSMfSF.mjs";
// src/components/topic/AskFirst.astro
var $$AskFirst = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<p class="no-print" data-pagefind-ignore data-astro-cid-qlsd37nc><button class="study needs-script" type="button" data-study="ask" aria-pressed="false" data-astro-cid-qlsd37nc>먼저 풀어 보기</button></p>`;
}, "/work/wt/build/src/components/topic/AskFirst.astro", void 0);
// src/components/answer-joint.ts
/**
* What stands before the n-th topic of an answer: parts that work together are added up, a whole drawing of them is where
* they are shown (`SQS + Lambda, 구성도 Lambda + SQS 비동기 분리`).
*/
var answerJoint = (id, at) => at === 0 ? "" : id.startsWith("architectures/") ? ", 구성도 " : " + ";
// src/components/topic/ScenarioList.astro
createAstro("https://saa-notes.example");
var $$ScenarioList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ScenarioList;
	const { scenarios, topics, idPrefix = "scenario-", filtered, best } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ol class="scenarios"${addAttribute(best, "data-best")}${addAttribute(best, "hidden")} data-astro-cid-txvkm36d>${scenarios.map((item, index) => renderTemplate`<li${addAttribute(`${idPrefix}${item.id}`, "id")}${addAttribute(filtered, "data-item")} data-astro-cid-txvkm36d><p class="situation" data-astro-cid-txvkm36d>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(renderInline(item.situation))}` })}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": `${idPrefix}${item.id}`,
		"name": `시나리오 ${index + 1}`,
		"data-astro-cid-txvkm36d": true
	})}</p><p class="answer" data-astro-cid-txvkm36d><span class="label" data-astro-cid-txvkm36d>답</span>${" "}<span data-astro-cid-txvkm36d>${item.choose && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<b data-astro-cid-txvkm36d>${unescapeHTML(renderInline(item.choose))}</b>${" · "}` })}`}${item.answer.filter((id) => topics.has(id)).map((id, at) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${answerJoint(id, at)}<a${addAttribute(topicUrl(id), "href")} data-astro-cid-txvkm36d>${topics.get(id)?.title}</a>` })}`)}</span></p><p data-astro-cid-txvkm36d><span class="label" data-astro-cid-txvkm36d>왜</span> <span data-astro-cid-txvkm36d>${unescapeHTML(renderInline(item.why))}</span></p>${item.trap && renderTemplate`<p class="trap" data-astro-cid-txvkm36d><span class="label" data-astro-cid-txvkm36d>함정</span> <span data-astro-cid-txvkm36d>${unescapeHTML(renderInline(item.trap))}</span></p>`}${item.again !== void 0 && item.again.length > 0 && renderTemplate`<p data-gives-away data-astro-cid-txvkm36d><span class="label" data-astro-cid-txvkm36d>비슷</span><span data-astro-cid-txvkm36d>${item.again.map(({ id, topic }, at) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${at > 0 && ", "}<a${addAttribute(`${topic.slug}-${id}`, "id")}${addAttribute(topicUrl(topic.id, `scenario-${id}`), "href")} data-astro-cid-txvkm36d>${topic.title}의 상황</a>` })}`)}</span></p>`}</li>`)}</ol>`;
}, "/work/wt/build/src/components/topic/ScenarioList.astro", void 0);
export { $$AskFirst as n, $$ScenarioList as t };
