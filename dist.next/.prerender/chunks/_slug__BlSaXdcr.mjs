import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { g as bodyFences, l as splitPlace, m as splitWikiLinks, n as getTopicMap, r as getTopics } from "./topics_B2cVM85A.mjs";
import { n as sectionTitle } from "./topic-sections_BEvsXU7d.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/markdown/tell-apart.ts
/**
* What a part of a diagram is called: its name, where others have the same with the innermost boundary around it that is around none of
* these: `앱 서버 EC2(AZ c)`. `around` and, of each other, `ofTwins` are the names of boundaries, the innermost first.
*/
function tellApart(name, around, ofTwins) {
	const place = ofTwins.length === 0 ? void 0 : around.find((one) => !ofTwins.flat().includes(one));
	return place === void 0 ? name : `${name}(${place})`;
}
// src/markdown/diagram-parts.ts
/** Lines of a flowchart that name no node. */
var OTHER_LINES = /^(?:accTitle|accDescr|class|classDef|click|direction|flowchart|graph|linkStyle|style|%%)\b|^%%|^$/;
var SUBGRAPH = /^subgraph\s+(\w+)\s*(?:\[\s*"?([^"\]]*)"?\s*\])?/;
/** A node with what gives it its shape: `x@{ … }`, `x["…"]`, `x(["…"])`, `x{"…"}`. */
var SHAPED = /(\w+)(@\{[^}]*\}|[[({]+\s*(?:"[^"]*"|[^\])}"]*)\s*[\])}]+)/g;
var ARROW = /\s[<xo]?(?:-{2,}|={2,}|-\.+-)[>xo]?(?=\s|$)/g;
/** Tells whether a source is a flowchart, whose parts have names. */
var isFlowchart = (source) => /^\s*(?:%%.*\n\s*)*(?:flowchart|graph)\b/.test(source);
/** The parts of a flowchart by id, in the order of the source; none for other kinds of diagrams. */
function readDiagramParts(source) {
	const parts = /* @__PURE__ */ new Map();
	if (!isFlowchart(source)) return parts;
	const open = [];
	const add = (id, label, isBoundary = false) => {
		const known = parts.get(id);
		if (known === void 0 || label !== void 0 && known.label === id) parts.set(id, {
			id,
			label: label?.replace(/<br\s*\/?>/g, " ") ?? id,
			isBoundary,
			inside: [...open]
		});
	};
	for (const line of source.split("\n").map((text) => text.trim())) {
		const [, boundary, title] = SUBGRAPH.exec(line) ?? [];
		if (boundary !== void 0) {
			add(boundary, title, true);
			open.push(boundary);
		} else if (line === "end") open.pop();
		else if (!OTHER_LINES.test(line)) {
			const names = line.replace(SHAPED, (_, id, shape) => {
				add(id, /"([^"]*)"\s*(?:,|[\])}])/.exec(shape.replace(/.*\blabel\s*:/, ""))?.[1]);
				return id;
			});
			for (const id of ` ${names.replace(/\|[^|]*\|/g, " ")}`.replace(ARROW, " ").matchAll(/\w+/g)) add(id[0], void 0);
		}
	}
	return parts;
}
/**
* What these parts of a flowchart are called, for a sentence: `대기 DB RDS`; where others have the same name, with the innermost
* boundary that tells them apart: `앱 서버 EC2(AZ c)`. What is not in it is left out.
*/
function namesOfParts(source, ids) {
	const parts = readDiagramParts(source);
	const around = ({ inside }) => inside.map((id) => parts.get(id)?.label ?? id).toReversed();
	return ids.flatMap((id) => {
		const part = parts.get(id);
		if (part === void 0) return [];
		const twins = [...parts.values()].filter((other) => other !== part && other.label === part.label);
		return tellApart(part.label, around(part), twins.map(around));
	});
}
// src/site/topic-markdown.ts
/** Renders a topic as plain Markdown: front matter parts in page order around the body, links absolute, components as quotes. */
function toMarkdown(topic, linkTo) {
	const link = (id) => `[${linkTo(id).title}](${linkTo(id).url})`;
	const section = (title, lines) => lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
	const fences = bodyFences(topic.outline());
	const sourceOf = (diagram) => fences.find(({ id }) => id === diagram)?.source ?? "";
	return `${[
		`# ${topic.title}`,
		`> ${topic.summary}`,
		...signalLines(topic, linkTo),
		`${link(topic.id)} · AWS 문서로 ${topic.verifiedOn}에 확인`,
		...section(sectionTitle("facts"), topic.shownFacts.map(({ label, value, note, examEra, source }) => `- ${label}: **${value}**${note === void 0 ? "" : ` — ${note}`}${examEra === void 0 ? "" : ` (시험 자료의 옛 값: ${examEra})`} ([AWS](${source}))`)),
		bodyToMarkdown(topic.prose(), linkTo),
		...section("부품이 고장 나면", topic.failures.map(({ what, time, user, steps, note, source, also, diagram, takeover }) => `- ${what} — ${time}. ${user}${takeover.length === 0 ? "" : ` 이어받는 것: ${namesOfParts(sourceOf(diagram), takeover).join(", ")}.`}${note === void 0 ? "" : ` ${note}`} (${also === void 0 ? `[AWS](${source})` : [source, ...also.urls].map((url, at) => `[AWS: ${also.settles[at] ?? ""}](${url})`).join(", ")})${steps.map(({ text }, index) => `\n  ${index + 1}. ${text}`).join("")}`)),
		...section(sectionTitle("scenarios"), topic.scenarios.map(({ situation, answer, choose, why, trap }) => `- ${situation}\n  - 답: ${choose === void 0 ? "" : `**${choose}** · `}${answer.map(link).join(", ")}\n  - 왜: ${why}${trap === void 0 ? "" : `\n  - 함정: ${trap}`}`)),
		...section(sectionTitle("corrections"), topic.corrections.map(({ notes, right, source }) => `- ${notes} → ${right} ([AWS](${source}))`)),
		...section("함께 보면 좋은 주제", topic.related.map((id) => `- ${link(id)}`)),
		...section("AWS 문서", topic.references.map(({ title, url }) => `- [${title}](${url})`))
	].join("\n\n")}\n`;
}
/** What a requirement says and what to choose then, as one list; nothing without one. */
function signalLines({ signals }, linkTo) {
	const lines = signals.map(({ need, choose, see }) => {
		if (see === void 0) return `- ${need} → **${choose}**`;
		const { id, heading } = splitPlace(see);
		return `- ${need} → **[${choose}](${linkTo(id).url}${heading === void 0 ? "" : `#${heading}`})**`;
	});
	return lines.length === 0 ? [] : [lines.join("\n")];
}
var CALLOUT_OPEN = /^<Callout type="(\w+)"(?: title="([^"]*)")?>$/;
function bodyToMarkdown(body, linkTo) {
	let inCode = false;
	let inCallout = false;
	return body.trim().split("\n").flatMap((line) => {
		if (/^\s*```/.test(line)) inCode = !inCode;
		if (inCode) return [line];
		const open = CALLOUT_OPEN.exec(line.trim());
		if (open !== null) {
			inCallout = true;
			return [`> **${open[2] ?? "참고"}**`];
		}
		if (line.trim() === "</Callout>") {
			inCallout = false;
			return [];
		}
		const text = line.replace(/^(#+ .*?)\s*\[#[a-z0-9-]+\]\s*$/, "$1");
		return [inCallout ? `> ${linkText(text, linkTo)}`.trimEnd() : linkText(text, linkTo)];
	}).join("\n");
}
function linkText(line, linkTo) {
	return splitWikiLinks(line.replace(/\[\[[^\]]*\]\]/g, (wikiLink) => wikiLink.replace("\\|", "|"))).map((part) => {
		if (typeof part === "string") return part;
		const { title, url } = linkTo(part.target);
		return `[${part.text ?? title}](${url}${part.heading === void 0 ? "" : `#${part.heading}`})`;
	}).join("");
}
// src/pages/[domain]/[slug].md.ts
var _slug__md_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => (await getTopics()).map((topic) => ({
	params: {
		domain: topic.domain,
		slug: topic.slug
	},
	props: { topic }
}));
/** A topic as plain Markdown: everything its page says, for people's own notes and for language models. */
var GET = async ({ props: { topic }, site }) => {
	const topics = await getTopicMap();
	const linkTo = (id) => ({
		title: topics.get(id)?.title ?? id,
		url: new URL(topicUrl(id), site).href
	});
	return new Response(toMarkdown(topic, linkTo), { headers: { "content-type": "text/markdown; charset=utf-8" } });
};
// \0virtual:astro:page:src/pages/[domain]/[slug].md@_@ts
var page = () => _slug__md_exports;
export { page };
