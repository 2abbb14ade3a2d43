// src/site/print-html.ts
/**
* HTML of a topic made fit for a page that holds many: ids and what refers to them carry a prefix, and headings stand one
* level lower. Its sections and tables are no landmarks there: they would be too many.
*
* Example with `"s3-"`: `<h2 id="when">` → `<h3 id="s3-when">`, `url(#shade)` → `url(#s3-shade)`.
*/
function nestHtml(html, prefix) {
	return html.replace(/(<section\b[^>]*?)\saria-label="[^"]*"/g, "$1").replace(/\srole="region"/g, " role=\"group\"").replace(/<(\/?)h([2-5])\b/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`).replace(/(\sid=")(?=[^"])/g, `$1${prefix}`).replace(/(\s(?:xlink:)?href="#)(?=[^"])/g, `$1${prefix}`).replace(/url\((['"]?)#/g, `url($1#${prefix}`).replace(/(\s(?:aria-labelledby|aria-describedby|aria-controls|for|popovertarget)=")([^"]+)/g, (_, start, ids) => start + ids.split(" ").map((id) => prefix + id).join(" "));
}
/** The first table of a text, without ids and links to itself; `undefined` when there is none. */
function firstTable(html) {
	return /<table\b[\s\S]*?<\/table>/.exec(html)?.[0].replace(/<a\b[^>]*class="anchor"[^>]*>[\s\S]*?<\/a>/g, "").replace(/\s(?:id|tabindex)="[^"]*"/g, "");
}
export { nestHtml as n, firstTable as t };
