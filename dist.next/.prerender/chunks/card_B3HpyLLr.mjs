import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { i as parseTopicId } from "./fact-ref_BPJsIaeI.mjs";
import { createHash } from "node:crypto";
// src/site/kind-names.ts
/** Korean name of a topic kind. */
var KIND_NAMES = {
	service: "서비스",
	concept: "개념",
	comparison: "비교",
	architecture: "아키텍처"
};
// src/site/og/colours.ts
/** Hue of each domain in degrees, as in `src/styles/tokens.css` (a test compares them); the site's own is 165. */
var HUES = {
	foundations: 235,
	compute: 50,
	storage: 145,
	database: 268,
	networking: 300,
	security: 22,
	integration: 350,
	analytics: 215,
	management: 185,
	migration: 110,
	ml: 325,
	architectures: 250
};
/** The hue of a card. */
var hueOf = (domain) => domain === void 0 ? 165 : HUES[domain];
var gamma = (value) => value <= .0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - .055;
/**
* An OKLCH colour as sRGB: `oklch(0.62, 0.13, 145) → 0x4f9d5f`. Channels outside sRGB are clipped.
*
* @see https://bottosson.github.io/posts/oklab/
*/
function oklch(lightness, chroma, hue) {
	const a = chroma * Math.cos(hue * Math.PI / 180);
	const b = chroma * Math.sin(hue * Math.PI / 180);
	const l = (lightness + .3963377774 * a + .2158037573 * b) ** 3;
	const m = (lightness - .1055613458 * a - .0638541728 * b) ** 3;
	const s = (lightness - .0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
		-.0041960863 * l - .7034186147 * m + 1.707614701 * s
	].reduce((colour, value) => colour << 8 | Math.round(Math.min(1, Math.max(0, gamma(Math.max(0, value)))) * 255), 0);
}
// src/site/og/card.ts
/** Characters of a value that fit a column. */
var SHORT = 18;
/** The numbers that can be said in a few characters, in the topic's own order. */
function cardFacts(facts) {
	const plain = facts.map(({ label, value }) => ({
		label: plainInline(label),
		value: plainInline(value)
	}));
	const short = plain.filter(({ value }) => value.length <= SHORT);
	return [...short, ...plain.filter((fact) => !short.includes(fact))].slice(0, 2);
}
/** Grows when cards are drawn differently, so that every picture is drawn anew. */
var DESIGN = 4;
/** The card of a topic. */
function topicCard(topic) {
	const domain = parseTopicId(topic.id)?.domain;
	return {
		name: topic.id,
		kicker: [.../* @__PURE__ */ new Set([domain === void 0 ? "" : DOMAINS[domain].title, KIND_NAMES[topic.kind]])].join(" · "),
		title: topic.title,
		summary: topic.summary ?? "",
		facts: cardFacts(topic.facts),
		domain
	};
}
/** The card of a domain's page. */
var domainCard = (domain) => ({
	name: domain,
	kicker: "도메인",
	title: DOMAINS[domain].title,
	summary: DOMAINS[domain].summary,
	facts: [],
	domain
});
/** The card of every other page. */
var SITE_CARD = {
	name: "site",
	kicker: "AWS SAA-C03",
	title: "SAA 노트",
	summary: "시험에 나오는 AWS를 한국어로 찾아보고, 검색하고, 한 주제의 링크를 동료에게 보낸다.",
	facts: [],
	domain: void 0
};
/** A hash of everything a card shows, its colour and its design: the picture's name in the cache and its version in addresses. */
var cardHash = (card, hue = hueOf(card.domain)) => createHash("sha256").update(JSON.stringify([
	DESIGN,
	hue,
	card
])).digest("hex").slice(0, 16);
/** Address of a card's picture below the base path, with its version: chat apps keep what they fetched once. */
var pictureOf = (card) => `og/${card.name}.png?v=${cardHash(card).slice(0, 8)}`;
export { hueOf as a, topicCard as i, domainCard as n, oklch as o, pictureOf as r, KIND_NAMES as s, SITE_CARD as t };
