import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro, t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as getExhibits } from "./gallery_CmORQxdE.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
import { t as $$DomainGuide } from "./DomainGuide_cvDJ992W.mjs";
import { t as $$TopicGrid } from "./TopicGrid_DbhKp-nV.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as groupTopics } from "./guides_CYCW0Kg7.mjs";
import { i as shortName } from "./pairs_DXH5Wsr6.mjs";
import { o as partTitle, r as exhibitParts } from "./parts_BRIOXyey.mjs";
import { O as createComponent, i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
/* empty css                   */
// src/components/diagram/ExhibitCard.astro
createAstro("https://saa-notes.example");
var $$ExhibitCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ExhibitCard;
	const MOST = 352;
	const { exhibit } = Astro.props;
	const { topic, services } = exhibit;
	const isArchitecture = topic.kind === "architecture";
	const said = /^.+?다\.(?=\s|$)/s.exec(exhibit.description)?.[0] ?? exhibit.description;
	const href = topicUrl(topic.id, exhibit.anchor);
	const shrunk = Math.min(1, MOST / exhibit.height);
	return renderTemplate`${maybeRenderHead($$result)}<article class="exhibit card" data-exhibit${addAttribute(topic.domain, "data-domain")}><h3><a${addAttribute(href, "href")}${addAttribute(isArchitecture ? `${topic.title}: ${exhibit.title}` : void 0, "aria-label")}>${isArchitecture ? topic.title : exhibit.title}</a></h3><p class="purpose">${isArchitecture ? exhibit.title : topic.title}</p><a${addAttribute(href, "href")} tabindex="-1" aria-hidden="true"><img${addAttribute(pageUrl(`architectures/pictures/${exhibit.key}.svg`), "src")}${addAttribute(Math.round(exhibit.width * shrunk), "width")}${addAttribute(Math.round(exhibit.height * shrunk), "height")} loading="lazy" alt=""></a><p class="said">${said}</p>${services.length > 0 && renderTemplate`<ul aria-label="서비스">${services.map((service) => renderTemplate`<li${addAttribute(service.domain, "data-domain")}><a${addAttribute(topicUrl(service.id), "href")}>${service.title}</a></li>`)}</ul>`}</article>`;
}, "/work/wt/build/src/components/diagram/ExhibitCard.astro", void 0);
// src/pages/architectures/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
async function getStaticPaths() {
	const parts = exhibitParts(await getExhibits());
	return parts.map((part) => ({
		params: { part: part.param },
		props: {
			part,
			parts
		}
	}));
}
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { part, parts } = Astro.props;
	const exhibits = part.items;
	const topics = (await getTopicsByDomain()).get("architectures") ?? [];
	const drawn = new Set(parts.flatMap(({ items }) => items.map(({ topic }) => topic.id)));
	const undrawn = part.number === parts.length ? topics.filter(({ id }) => !drawn.has(id)) : [];
	const groups = groupTopics("architectures", topics);
	const sections = [...groups.map(({ id, name, topics: members }) => ({
		id,
		title: name,
		members: exhibits.filter(({ topic }) => members.some((member) => member.id === topic.id))
	})), {
		id: "parts",
		title: "서비스 하나의 구성",
		members: exhibits.filter(({ topic }) => topic.kind !== "architecture")
	}].filter(({ members }) => members.length > 0);
	const guideAt = part.number === 1 ? Math.max(1, sections.findIndex(({ id }) => id === "parts")) : void 0;
	const names = parts.map(({ items }) => [items[0], items.at(-1)].map((one) => one?.topic.title).join(" – "));
	const services = [...Map.groupBy(exhibits.flatMap(({ services }) => services), ({ id }) => id).values()].flatMap((group) => group[0] === void 0 ? [] : [{
		topic: group[0],
		count: group.length
	}]).sort((a, b) => b.count - a.count || a.topic.title.localeCompare(b.topic.title, "ko"));
	const nameOf = (title) => title.replace(/ ?\([^)]*\)| (?:애플리케이션|아키텍처)$/g, "");
	const SHOWN = 9;
	const [often, seldom] = [services.slice(0, SHOWN), services.slice(SHOWN)];
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": partTitle(DOMAINS.architectures.title, part),
		"description": `${DOMAINS.architectures.summary}. 그림 ${exhibits.length}개를 모았다. 그림을 누르면 요청 경로와 고장 났을 때를 함께 읽을 수 있다.`,
		"domain": "architectures"
	}, { "default": ($$result) => renderTemplate`${part.number === 1 && renderTemplate`${maybeRenderHead($$result)}<nav class="plain" aria-labelledby="all"><h2 id="all">아키텍처 ${topics.length}개 <span>이름으로</span></h2>${groups.map(({ name, topics: members }) => renderTemplate`<p><b>${name}</b>${" "}${members.map((topic, at) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${at > 0 && " · "}<a${addAttribute(topicUrl(topic.id), "href")}>${nameOf(topic.title)}</a>` })}`)}</p>`)}</nav>`}${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl("architectures/"),
		"current": part.number,
		"names": names
	})}<form data-exhibit-filter class="needs-script"><fieldset><legend>이 서비스가 모두 나오는 그림만</legend>${[often, seldom].map((group, at) => {
		const chips = renderTemplate`<div class="chips">${group.map(({ topic, count }) => renderTemplate`<label><input type="checkbox"${addAttribute(topic.id, "value")}>${shortName(topic.title)} <small>${count}</small></label>`)}</div>`;
		return at === 0 ? chips : renderTemplate`<details><summary>다른 서비스 ${group.length}개</summary>${chips}</details>`;
	})}</fieldset><p>${renderComponent($$result, "OutlineButton", $$OutlineButton, { "type": "reset" }, { "default": ($$result) => renderTemplate`모두 보기` })} <output></output></p></form>${sections.map(({ id, title, members }, at) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${at === guideAt && renderTemplate`<div data-list>${renderComponent($$result, "DomainGuide", $$DomainGuide, { "domain": "architectures" })}</div>`}<section data-list data-exhibit-section${addAttribute(id, "aria-labelledby")}><h2${addAttribute(id, "id")}>${title} <span>그림</span> <small>${members.length}</small></h2><ul class="exhibits section-body"${addAttribute(at === 0 ? "" : void 0, "data-open")}>${members.map((exhibit) => renderTemplate`<li>${renderComponent($$result, "ExhibitCard", $$ExhibitCard, { "exhibit": exhibit })}</li>`)}</ul></section>` })}`)}${undrawn.length > 0 && renderTemplate`<div data-list>${renderComponent($$result, "TopicGrid", $$TopicGrid, {
		"id": "undrawn",
		"title": "글로 읽는 아키텍처",
		"topics": undrawn,
		"folds": true
	})}</div>`}` })}${renderScript($$result, "/work/wt/build/src/pages/architectures/[...part].astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/architectures/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/architectures/[...part].astro";
var $$url = "/architectures/[...part]/";
// \0virtual:astro:page:src/pages/architectures/[...part]@_@astro
var page = () => ____part__exports;
export { page };
