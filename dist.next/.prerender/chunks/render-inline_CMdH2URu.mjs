import { micromark } from "micromark";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
// src/markdown/render-inline.ts
/** What Markdown could read as more than words; most labels and values have none of it. */
var MARKUP = /[\\`*_[\]<>&\n\r\t]|\s{2}|^[\s#+=~-]|\s$|^\d+[.)](?:\s|$)/;
var rendered = /* @__PURE__ */ new Map();
/**
* Renders a one-line front matter text (`` `code` `` and `**strong**` allowed) to safe inline HTML.
*
* Example: `"**15분**(900초)"` → `"<strong>15분</strong>(900초)"`. Raw HTML is escaped and unsafe URLs are dropped by micromark.
*/
function renderInline(text) {
	if (!MARKUP.test(text)) return text.replaceAll("\"", "&quot;");
	const known = rendered.get(text);
	if (known !== void 0) return known;
	const inline = text.replace(/^(\s*)([-+*#>]|\d+[.)])(?=\s|$)/, (_, space, marker) => `${space}${marker.slice(0, -1)}\\${marker.slice(-1)}`);
	const result = micromark(inline, { extensions: [cjkFriendlyExtension()] }).replace(/^<p>/, "").replace(/<\/p>\n?$/, "");
	rendered.set(text, result);
	return result;
}
/** `"en"` for a text of English words only, which a Korean voice would spell out; names of a word or three are Korean, too. */
var phraseLang = (text) => !/[가-힣]/.test(text) && (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 3 ? "en" : void 0;
export { renderInline as n, phraseLang as t };
