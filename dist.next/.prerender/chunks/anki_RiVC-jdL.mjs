// src/site/anki.ts
/** A field between tabs or commas: in quotes when it holds what would end it (RFC 4180, as Anki reads it too). */
var field = (text) => {
	const line = text.replace(/[\t\r\n]+/g, " ");
	return /[",\t]/.test(line) ? `"${line.replaceAll("\"", "\"\"")}"` : line;
};
/** A tag of Anki: no spaces, parts of a path between `::`. */
var tag = (parts) => ["SAA노트", ...parts].map((part) => part.replace(/\s+/g, "_")).join("::");
/**
* What tells Anki how to read the file, so that nobody has to (docs.ankiweb.net/importing/text-files). The type with a front and a back
* is called in the language in which a collection was begun; a line with a name that is not there is passed over. A deck is
* made where a column names it: `#deck` would want one that is there. What changed comes into the notes of before, whatever was
* chosen at an import of something else.
*/
var HEAD = [
	"#separator:tab",
	"#html:true",
	"#notetype:Basic",
	"#notetype:기본",
	"#if matches:update current",
	"#guid column:1",
	"#tags column:4",
	"#deck column:5"
];
/** Notes as Anki's text file: importing a later one brings what has changed into the same notes and keeps what was learnt. */
var ankiFile = (deck, notes) => `${[...HEAD, ...notes.map(({ id, front, back, tags }) => [
	id,
	front.join("<br>"),
	back.join("<br>"),
	tags.map(tag).join(" "),
	deck
].map(field).join("	"))].join("\n")}\n`;
/** A link from Anki to a page of the site. */
var linkTo = (url, site, text) => `<a href="${new URL(url, site).href.replaceAll("&", "&amp;")}">${text}</a>`;
export { field as n, linkTo as r, ankiFile as t };
