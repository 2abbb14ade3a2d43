import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$PartLinks } from "./PartLinks_ZZBsC99D.mjs";
import { t as $$PrintLayout } from "./PrintLayout_BvVhprK3.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { a as getDecks, c as CARD_KINDS, i as getCards, l as asksOf, u as kindOf } from "./cards_VXJ-MoND.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as cardParts, o as partTitle } from "./parts_BRIOXyey.mjs";
import { O as createComponent, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/print/cards/[domain]/[...part].astro
var ____part__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Component,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://saa-notes.example");
var getStaticPaths = (async () => [...Map.groupBy(await getCards(), ({ domain }) => domain)].flatMap(([domain, cards]) => {
	const partsOf = async () => cardParts((await getDecks()).get(domain) ?? []);
	return cardParts(cards).map(({ param, number }) => ({
		params: {
			domain,
			part: param
		},
		props: {
			domain,
			number,
			partsOf
		}
	}));
}));
var $$Component = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Component;
	const { domain, number, partsOf } = Astro.props;
	const parts = await partsOf();
	const cards = parts[number - 1]?.items ?? [];
	const { title } = DOMAINS[domain];
	const topics = await getTopicMap();
	const topicBehind = ({ id, topic }) => ["signal", "term"].includes(kindOf(id)) ? topics.get(topic)?.title : void 0;
	const shown = cards.map((card) => ({
		...card,
		kind: kindOf(card.id),
		asks: asksOf(card.id),
		behind: topicBehind(card)
	}));
	const kinds = Map.groupBy(shown, ({ kind }) => kind);
	const choices = Object.keys(CARD_KINDS).flatMap((kind) => {
		const count = kinds.get(kind)?.length ?? 0;
		return count === 0 ? [] : [{
			kind,
			name: CARD_KINDS[kind],
			count
		}];
	});
	return renderTemplate`${renderComponent($$result, "PrintLayout", $$PrintLayout, {
		"title": partTitle(`${title} 카드`, { number }),
		"description": `카드 ${cards.length}장, 시험이 자주 묻는 것부터. 점선을 따라 자르고 가운데를 접으면 앞과 뒤가 된다.`,
		"domain": domain,
		"step": "인쇄용 카드",
		"data-astro-cid-niumw5qv": true
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PartLinks", $$PartLinks, {
		"href": pageUrl(`print/cards/${domain}/`),
		"current": number,
		"names": parts.map(({ items }) => `카드 ${items.length}장`),
		"data-astro-cid-niumw5qv": true
	})}${maybeRenderHead($$result)}<fieldset class="kinds no-print" data-astro-cid-niumw5qv><legend data-astro-cid-niumw5qv>인쇄할 카드</legend>${choices.map(({ kind, name, count }) => renderTemplate`<label data-astro-cid-niumw5qv><input type="checkbox" checked${addAttribute(kind, "value")} data-astro-cid-niumw5qv> ${name} <small data-astro-cid-niumw5qv>${count}</small></label>`)}</fieldset><dl data-astro-cid-niumw5qv>${shown.map(({ kind, context, front, asks, back, note, era, behind }) => renderTemplate`<div${addAttribute(kind, "data-kind")} data-astro-cid-niumw5qv><dt data-astro-cid-niumw5qv><small data-astro-cid-niumw5qv>${unescapeHTML(renderInline(context))}</small><span data-astro-cid-niumw5qv>${unescapeHTML(renderInline(front))}</span>${asks && renderTemplate`<i data-astro-cid-niumw5qv>${asks}</i>`}</dt><dd data-astro-cid-niumw5qv>${back.map((line) => renderTemplate`<b data-astro-cid-niumw5qv>${unescapeHTML(renderInline(line))}</b>`)}${note && renderTemplate`<span data-astro-cid-niumw5qv>${unescapeHTML(renderInline(note))}</span>`}${era && renderTemplate`<span data-astro-cid-niumw5qv>${unescapeHTML(renderInline(`시험 자료의 옛 값: ${era}`))}</span>`}${behind && renderTemplate`<small data-astro-cid-niumw5qv>${behind}</small>`}</dd></div>`)}</dl>` })}`;
}, "/work/wt/build/src/pages/print/cards/[domain]/[...part].astro", void 0);
var $$file = "/work/wt/build/src/pages/print/cards/[domain]/[...part].astro";
var $$url = "/print/cards/[domain]/[...part]/";
// \0virtual:astro:page:src/pages/print/cards/[domain]/[...part]@_@astro
var page = () => ____part__exports;
export { page };
