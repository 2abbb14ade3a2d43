import { i as parseTopicId, r as SLUG_PATTERN } from "./fact-ref_BPJsIaeI.mjs";
import { z } from "zod";
// src/model/glossary.ts
var word$1 = z.string().trim().min(1);
/** Where something is explained: `networking/vpc` or `networking/vpc#cidr`. That it exists is checked by the content checks. */
var place = z.string().refine((value) => {
	const [id = "", heading, ...rest] = value.split("#");
	return parseTopicId(id) !== void 0 && (heading === void 0 || SLUG_PATTERN.test(heading)) && rest.length === 0;
}, "\"<도메인>/<슬러그>\"나 \"<도메인>/<슬러그>#<제목-id>\"로 적는다");
/**
* One general term of `content/_glossary.yaml`: a service or a concept with every name that people type for it.
*
* Example: `{ term: "가용 영역", en: "Availability Zone", aliases: ["AZ"], topic: "foundations/availability-zones" }`.
*/
var glossaryEntry = z.strictObject({
	/** The name as it is shown: Korean where that is standard, otherwise as AWS spells it. */
	term: word$1,
	/** What it was called before: its card is remembered by that. */
	was: word$1.optional(),
	/** The full English name. */
	en: word$1.optional(),
	/** What it means, in one or two short sentences. Only terms that have one stand on the glossary page. */
	meaning: word$1.optional(),
	/**
	* Where it is explained: `networking/vpc` or `networking/vpc#cidr`. Without it the topic that bears one of the names
	* is linked, if there is one.
	*/
	topic: place.optional(),
	/** English written in Hangul: 람다, 클라우드프론트. Misspellings need no entry. */
	reading: z.array(word$1).default([]),
	/** Abbreviations, Korean translations and old names. All names of one entry mean the same to the search. */
	aliases: z.array(word$1).default([]),
	/** Other words for it that texts of this site do not use; the search still understands them when they are aliases. */
	avoid: z.array(word$1).default([]),
	/** Words that are not the same but are what people type when they mean this; they count for less. */
	near: z.array(word$1).default([])
});
/** The whole file: a list of entries. */
var glossary = z.array(glossaryEntry);
z.record(z.string(), z.record(z.string(), z.array(word$1).min(1)));
// src/model/iso-day.ts
/** A day as `YYYY-MM-DD`. YAML gives an unquoted day as a date. */
var isoDay = z.union([z.date(), z.iso.date()]).transform((day) => typeof day === "string" ? day : day.toISOString().slice(0, 10));
var DAY_MS = 864e5;
/** A day on which something was done: not in the future. Where the author is, it may be a day later than in UTC. */
var pastDay = isoDay.refine((day) => Date.parse(day) <= Date.now() + DAY_MS, "오지 않은 날이다. 확인한 날을 적는다");
// src/model/text.ts
/**
* How the checks read a text of front matter: whether pages render `code` and **strong** in it, and whether it speaks
* in the topic's own voice, one word for one thing. A text without a mark they do not read: an id, a word to look for.
*/
var READINGS = z.registry();
/** A word or two that the checks do not read. */
var word = z.string().trim().min(1);
var readAs = (inline, own) => z.string().trim().min(1).register(READINGS, {
	inline,
	own
});
/** One sentence or phrase; plain text with `code` and **strong** allowed. What is made of it (`text.max(60)`) is read as it is. */
var text = readAs(true, true);
/** The same in the words of others. */
var quoted = readAs(true, false);
/** A title or sentence that also stands where nothing can be marked up. */
var plain = readAs(false, true);
/** What others call something. */
var name = readAs(false, false);
// src/model/source.ts
/** Lines and ranges of lines of a note, 1-based and inclusive: `"23"`, `"23-26"`, `"18, 21-23"`. */
var lineRange = z.string().regex(/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/, "줄 범위는 따옴표로 감싸 \"23\", \"23-26\", \"18, 21\"처럼 쓴다");
/** Where in the source notes a topic's material comes from. The note's wording itself is never stored. */
var noteSource = z.strictObject({
	/** Note id as listed in `content/_notes.yaml`, e.g. `"003"`. */
	note: z.string().regex(/^\d{3,}$/, "노트 번호는 따옴표로 감싼 세 자리 이상의 숫자다. 예: \"003\""),
	/** Heading of the section in the note, shortened where the note has a whole sentence as its heading. */
	section: z.string().min(1).register(READINGS, {
		inline: false,
		own: false
	}),
	/** Lines of that section. */
	lines: lineRange.optional()
});
/** A page of AWS (documentation, pricing, FAQ, announcement) as an absolute https URL. */
var awsUrl = z.string().regex(/^https:\/\/(?:docs\.aws\.amazon\.com|aws\.amazon\.com|repost\.aws|calculator\.aws|d1\.awsstatic\.com)\//, "AWS 공식 문서 주소(https://docs.aws.amazon.com/… 또는 https://aws.amazon.com/…)를 쓴다");
export { quoted as a, isoDay as c, place as d, plain as i, pastDay as l, noteSource as n, text as o, name as r, word as s, awsUrl as t, glossary as u };
