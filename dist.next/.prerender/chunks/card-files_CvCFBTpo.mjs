import { c as CARD_KINDS, l as asksOf, u as kindOf } from "./cards_VXJ-MoND.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { n as field, r as linkTo, t as ankiFile } from "./anki_RiVC-jdL.mjs";
// src/site/card-files.ts
/** What those are called that the exam asks most. */
var MOST = `많이 묻는 800장`;
/** Cards as Anki's text file. `site` is the address that links lead to. */
var ankiText = (cards, site) => ankiFile("SAA 노트", cards.map(({ id, context, domain, front, back, note, era, url, isCore }) => ({
	id,
	front: [
		`<small>${renderInline(context)}</small>`,
		renderInline(front),
		asksOf(id)
	].filter((line) => line !== ""),
	back: [
		...back.map((line) => `<b>${renderInline(line)}</b>`),
		...note === void 0 ? [] : [renderInline(note)],
		...era === void 0 ? [] : [`시험 자료의 옛 값: ${renderInline(era)}`],
		linkTo(url, site, "설명 보기")
	],
	tags: [
		[DOMAINS[domain].title],
		[CARD_KINDS[kindOf(id)]],
		...isCore ? [[MOST]] : []
	]
})));
var COLUMNS = [
	"id",
	"도메인",
	"종류",
	"자리",
	"앞",
	"뒤",
	"조건",
	"옛 값",
	"주소",
	"순위",
	MOST
];
/** Cards as a table for any spreadsheet; the mark at its beginning tells them that it is UTF-8. */
function csvText(cards, site) {
	return `\uFEFF${[COLUMNS, ...cards.map(({ id, context, domain, front, back, note = "", era = "", url, rank, isCore }) => [...[
		id,
		DOMAINS[domain].title,
		CARD_KINDS[kindOf(id)],
		context,
		front,
		back.join(" / "),
		note,
		era
	].map(plainInline), ...[
		new URL(url, site).href,
		String(rank),
		isCore ? "예" : ""
	]].map(field))].map((row) => `${row.join(",")}\r\n`).join("")}`;
}
export { csvText as n, ankiText as t };
