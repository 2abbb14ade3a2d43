import { n as AXIS_IDS } from "./axis_DLiG-yC9.mjs";
import { i as parseTopicId, r as SLUG_PATTERN, t as parseFactRef } from "./fact-ref_BPJsIaeI.mjs";
import { a as quoted, d as place, i as plain, l as pastDay, n as noteSource, o as text, r as name, s as word, t as awsUrl } from "./source_C3G7p5Rg.mjs";
import { n as REQUIREMENT_IDS } from "./requirement_CbhMWrTN.mjs";
import { z } from "zod";
// src/model/failure.ts
/** So many letters of what is said of a failure a phone shows at once: how long it takes in a line, what is seen of it in two. */
var LEADS = {
	time: 24,
	user: 48
};
/** What is said of a text at once: of its sentences, or what stands before a bracket, as many as have `most` letters together, and one at least. */
function leadOf(said, most) {
	const [first = 0, ...later] = [...said.matchAll(/\s*\(|(?<=\.)\s|$/g)].map(({ index }) => index);
	return said.slice(0, later.findLast((end) => end <= most) ?? first);
}
/** A text that is written so that its lead has room. */
var leading = (name, most) => text.refine((said) => leadOf(said, most).length <= most, `${name}의 앞부분(첫 문장, 괄호 앞까지)은 ${most}자 이내로 쓴다. 나머지는 괄호나 다음 문장에 쓴다`);
/** Id of a node or a `subgraph` in the source of a diagram: `ec2a`, `aza`. */
var partId = z.string().regex(/^\w+$/, "부품은 그림 원본의 노드나 subgraph의 이름으로 적는다. 예: ec2a");
/** One step of the way that a request takes while the part is down. Without a line between the two, one is drawn. */
var detour = z.strictObject({
	from: partId,
	to: partId,
	/** What happens on it, in a few words: `남은 영역으로`. */
	text: text.max(60, "길의 한 걸음(text)은 60자 이내로 쓴다")
});
/** Lines of the drawing, by the parts at their ends. */
var lines = z.array(z.strictObject({
	from: partId,
	to: partId
})).min(1).optional();
/** What happens when one part of a drawing fails: shown in the drawing at a tap, and as a list below it. */
var failure = z.strictObject({
	/** Anchor: `#failure-<id>`. */
	id: z.string().regex(SLUG_PATTERN, "id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: az-a"),
	/** Id of a flowchart of this topic, as its fence says: `request-path`. */
	diagram: z.string().regex(SLUG_PATTERN, "그림은 울타리의 id로 적는다. 예: request-path"),
	/** Id of a diagram of this topic that shows just this failure: what comes out of it stands above that one too, or there alone where it is the same. */
	drawn: z.string().regex(SLUG_PATTERN, "그림은 울타리의 id로 적는다. 예: az-failure").optional(),
	/** Lines of that diagram which the way goes along then: they are blue in it, as is what takes over. */
	drawnWay: lines,
	/** What takes over in that diagram, where it goes by other names there or the first one does not have it. */
	drawnTakeover: z.array(partId).min(1).optional(),
	/** What fails. A boundary takes along everything inside it. */
	part: partId,
	/** Anchor of the row of this page that says why it has that part: `row-alb`. */
	why: z.string().startsWith("row-", "why에는 왜 이 부품인가의 줄을 앵커로 적는다. 예: row-alb").optional(),
	/** The event, as a phrase: `가용 영역 a가 통째로 멈춘다`. */
	what: text.max(60, "무슨 일인지(what)는 60자 이내로 쓴다"),
	/** Only some of what it does fails: its lines go on, and its mark is another. */
	partly: z.literal(true).optional(),
	/** Lines that are cut, where nothing is wrong with `part` itself, which is only where one presses: a permission, a rule. */
	cuts: lines,
	/** The line that is cut is itself what fails, and `part`, where one presses, has lost nothing: a pipe that is drawn as a line. */
	lineFails: z.literal(true).optional(),
	/** Lines that carry nothing then, besides those from and to what stops and what lies behind them: nobody uses them. */
	idle: lines,
	/** Lines that go on though what they lead to has failed: it is called, or begun, and fails only then. Those to what stops with it (`stops`) are drawn so by themselves. */
	called: lines,
	/** Lines to what stops with it that go on all the same: what deploys it or renews its certificate asks nothing of it. */
	usual: lines,
	/** Other parts that fail with it: those of a zone that is drawn in pieces. */
	fails: z.array(partId).default([]),
	/** Other parts that stop or wait, though nothing is wrong with them. */
	stops: z.array(partId).default([]),
	/** Parts that take its work over. */
	takeover: z.array(partId).default([]),
	/** The way that is left, in order; the drawing numbers it anew from ①. */
	steps: z.array(detour).max(10, "길은 열 걸음까지 적는다").default([]),
	/** How long it takes until it works again, or how much is lost: `60~120초`, `바로`, `약 1분(30초 × 2회)`. */
	time: leading("걸리는 시간(time)", LEADS.time).max(60, "걸리는 시간(time)은 60자 이내로 쓴다"),
	/** What a user sees meanwhile, the worst first, with the status code where there is one: `일부가 502·504`. */
	user: leading("사용자가 보는 것(user)", LEADS.user),
	/** What one has to have done before, or what is easily overlooked. */
	note: text.optional(),
	/** AWS page that settles the time and what is seen. */
	source: awsUrl,
	/** Other AWS pages, where one settles only a part, and what each of all settles: first that of `source`. */
	also: z.strictObject({
		urls: z.array(awsUrl).min(1),
		settles: z.array(word.max(12))
	}).refine(({ urls, settles }) => settles.length === urls.length + 1, "settles에는 source와 urls마다 하나씩 적는다").optional()
});
// src/model/topic-ref.ts
/** A reference to a topic as `<domain>/<slug>`. That it exists is checked by the content checks. */
var topicRef = z.string().refine((value) => parseTopicId(value) !== void 0, "주제는 \"<도메인>/<슬러그>\"로 적는다. 예: storage/s3");
// src/model/topic.ts
/** A stable ASCII id inside a topic; becomes part of an anchor, so it must not change once published. */
var anchorId = z.string().regex(SLUG_PATTERN, "id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: max-timeout");
/** A limit, number or rule worth memorising. Shown in the topic's fact box and on `/facts/`. */
var fact = z.strictObject({
	/** Anchor: `#fact-<id>`. */
	id: anchorId,
	/** What is measured: `최대 실행 시간`. */
	label: text,
	/** How its card asks for it, where the label makes no good question: `응답 트래픽에도 규칙을 적어야 하나?` */
	asks: text.max(70).regex(/\?$/, "물음(asks)은 물음표로 끝난다").optional(),
	/** The value today, with its unit: `15분(900초)`. */
	value: text,
	/** A condition or exception in one sentence. */
	note: text.optional(),
	/** The older value that exam material still uses, only where it differs from `value`. */
	examEra: quoted.optional(),
	/** What notes call it where they do not say its label: `[타임아웃, zip 크기]`; all words of one must be there, in any order. */
	called: z.array(word).min(1).optional(),
	/** What it can be read across with numbers of other topics by, whatever they call it; only where it helps to compare. */
	axis: z.enum(AXIS_IDS, `axis에 쓸 수 있는 이름: ${AXIS_IDS.join(", ")}`).optional(),
	/** AWS page that settles the value. */
	source: awsUrl
});
/** A fact that another topic owns and that is shown here too, so that its value stands in one place. */
var sharedFact = z.strictObject({
	/** Anchor on this page: `#fact-<id>`. */
	id: anchorId,
	/** The owner's fact: `networking/vpc#public-ipv4-price`. That it exists is checked by the content checks. */
	from: z.string().refine((value) => parseFactRef(value) !== void 0, "다른 주제의 숫자는 \"<도메인>/<슬러그>#<facts의 id>\"로 적는다. 예: networking/vpc#public-ipv4-price"),
	/** Asked most of all: stands above this topic's own facts. */
	first: z.literal(true).optional()
});
/** The words of a requirement and what they lead to, as short as a road sign. Shown under the definition, most asked first. */
var signal = z.strictObject({
	/** Anchor: `#signal-<id>`. */
	id: anchorId,
	/** What a requirement says, in the words that people and exams use: `루트도 지우지 못하게`. */
	need: text.max(60, "신호(need)는 한 줄, 60자 이내로 쓴다"),
	/** What to choose then: `규정 준수 모드`. */
	choose: text.max(40, "답(choose)은 이름이나 설정 하나, 40자 이내로 쓴다"),
	/** Where it is explained, on this page or another: `storage/s3-object-lock#retention-mode`. */
	see: place.optional(),
	/** Why, in one sentence by the words of `need`: stands on the back of the card. What it quotes “like this”, `need` says. */
	why: text.max(80, "신호의 이유(why)는 한두 문장, 80자 이내로 쓴다").optional()
});
/** A requirement as an exam poses it, and the decision it leads to. Shown on the topic and on `/scenarios/`. */
var scenario = z.strictObject({
	/** Anchor: `#scenario-<id>`. */
	id: anchorId,
	/** The situation, in own words, ending with what is asked for. */
	situation: text,
	/** Topics that are the answer, the deciding one first. */
	answer: z.array(topicRef).min(1),
	/** What is chosen of these topics, where their titles do not say it: `S3 Intelligent-Tiering`. */
	choose: text.max(60, "답(choose)은 이름이나 설정, 60자 이내로 쓴다").optional(),
	/** Why it fits: the requirement word that decides. */
	why: text,
	/** The tempting wrong choice and why it fails. */
	trap: text.optional(),
	/** What it demands that decides its answer, where that is one of those of `/scenarios/`; not what its words merely mention. */
	requirements: z.array(z.enum(REQUIREMENT_IDS, `requirements에 쓸 수 있는 이름: ${REQUIREMENT_IDS.join(", ")}`)).default([]),
	/** Words of which a search says one or more where it asks for this situation, whatever else of it is said. */
	decides: z.array(word).min(1).optional()
});
/** Something the source notes get wrong, or that has changed since. */
var correction = z.strictObject({
	/** Anchor: `#correction-<id>`. */
	id: anchorId,
	/** What the notes say, paraphrased. */
	notes: quoted,
	/** What is right. */
	right: text,
	/** `wrong`: never true; `outdated`: was true; `conflict`: the notes disagree; `simplified`: true but misleading. */
	status: z.enum([
		"wrong",
		"outdated",
		"conflict",
		"simplified"
	]),
	/** Nothing to learn by heart: a slip of translation, or what the card of another topic asks already. What its words say of itself is none either. @see isCard */
	card: z.literal(false).optional(),
	/** AWS page that settles it. */
	source: awsUrl
});
/** A page of AWS documentation worth reading next. */
var reference = z.strictObject({
	/** Title in Korean or as AWS writes it. */
	title: name,
	url: awsUrl
});
/**
* Front matter of a topic file `content/<domain>/<slug>.mdx`. The domain and the slug come from the path.
*
* A published topic additionally needs `summary`, at least one source or reference, and `verifiedOn`.
*/
var topicFrontMatter = z.strictObject({
	/** Title on the page; English service names as AWS spells them. */
	title: plain.max(100, "제목은 100자 이내로 쓴다"),
	/** Full English title, e.g. `Amazon Simple Storage Service (S3)`. */
	titleEn: name,
	/** What sort of page it is: decides which parts are required. */
	kind: z.enum([
		"service",
		"concept",
		"comparison",
		"architecture"
	]),
	/** Drafts are checked but never published. */
	status: z.enum(["draft", "published"]),
	/** One sentence that answers "이게 뭐야?"; used in lists, search, previews and pasted links. */
	summary: plain.max(160, "요약은 한 문장, 160자 이내로 쓴다").optional(),
	/** Other names people type: Korean transliterations, abbreviations, old names. Unique over all topics. */
	aliases: z.array(name).default([]),
	/** A page that only lists many things stands for none of them beside another. */
	comparable: z.literal(false).optional(),
	/** Topics to read next, most useful first. */
	related: z.array(topicRef).default([]),
	/** Two to four signs of when this topic, or which of its choices, is the answer. */
	signals: z.array(signal).max(4, "신호는 네 개까지 쓴다").default([]),
	facts: z.array(fact).default([]),
	/** Facts of other topics, shown below this topic's own but for those that stand first. */
	sharedFacts: z.array(sharedFact).default([]),
	scenarios: z.array(scenario).default([]),
	corrections: z.array(correction).default([]),
	/** What happens when a part of one of the topic's drawings fails. */
	failures: z.array(failure).default([]),
	/** Sections of the source notes that this topic covers. */
	sources: z.array(noteSource).default([]),
	references: z.array(reference).default([]),
	/** Day on which every figure was last compared with AWS documentation. */
	verifiedOn: pastDay.optional(),
	/** Former ids (`<domain>/<slug>`) whose URLs forward here. */
	redirectFrom: z.array(topicRef).default([])
}).superRefine((topic, context) => {
	topic.signals.forEach(({ need, why = "" }, at) => {
		for (const [, quoted = ""] of why.matchAll(/“([^”]*)”/g)) if (!need.includes(quoted)) context.addIssue({
			code: "custom",
			path: [
				"signals",
				at,
				"why"
			],
			message: `이유(why)가 인용한 “${quoted}”가 신호(need)에 없다. 카드의 앞에서 읽은 말만 인용한다`
		});
	});
	if (topic.status !== "published") return;
	const missing = (path, message) => {
		context.addIssue({
			code: "custom",
			path: [path],
			message
		});
	};
	if (topic.summary === void 0) missing("summary", "공개하려면 요약(summary)이 필요하다");
	if (topic.verifiedOn === void 0) missing("verifiedOn", "공개하려면 확인한 날(verifiedOn: YYYY-MM-DD)이 필요하다");
	if (topic.sources.length + topic.references.length === 0) missing("sources", "공개하려면 출처(sources)나 참고 문서(references)가 하나는 있어야 한다");
});
export { sharedFact as a, topicRef as c, scenario as i, failure as l, fact as n, signal as o, reference as r, topicFrontMatter as s, correction as t };
