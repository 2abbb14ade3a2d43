/** What closes the inline elements around the last words of a cell. */
const CLOSING = String.raw`(?:<\/(?:a|b|strong|em|span|code|kbd|sub|sup)>)*`;
/** A link to a heading or a row stands in many cells; it has no text. */
const ANCHOR = String.raw`(?:<a\b[^>]*\bclass="anchor"[^>]*><\/a>)?`;
/** The last character of a cell that says no end by itself. */
const OPEN_END = String.raw`([^\s.!?:·>])`;

const LABEL = new RegExp(String.raw`${OPEN_END}(${CLOSING}${ANCHOR}<\/dt>)`, 'g');
const DEFINITION = new RegExp(String.raw`${OPEN_END}(${CLOSING}<\/dd>)`, 'g');
const ROW_NAME = new RegExp(String.raw`${OPEN_END}(${CLOSING}${ANCHOR}<\/th>)(?=\s*<td\b)`, 'g');
const COLUMN_NAME = new RegExp(String.raw`${OPEN_END}(${CLOSING}<\/th>)(?=\s*<th\b)`, 'g');
const CELL = new RegExp(String.raw`${OPEN_END}(${CLOSING}<\/t[dh]>)(?=\s*<t[dh]\b)`, 'g');
const LAST_CELL = new RegExp(String.raw`${OPEN_END}(${CLOSING}<\/t[dh]>)(?=\s*<\/tr>)`, 'g');
const VALUE = new RegExp(String.raw`${OPEN_END}(<\/b>)(?=\s*<(?:span class="note|details)\b)`, 'g');
const KIND = /(<span class="(?:chip|callout-kind|era-label|label)\b[^>]*>[^<]*?)\s*<\/span>/g;
const TOUCHING = /<\/(?:dt|dd|td|th|b|strong|span)>(?=<(?:dt|dd|td|th|span|div)\b)/g;

/**
 * Puts the punctuation into HTML that its layout stands for, so that a table read as one line of text makes sense:
 * `<dt>최대 실행 시간</dt><dd>15분</dd>` reads `최대 실행 시간: 15분.`, a row `실행 시간: 15분, 기본은 3초다.`, the names of
 * its columns `항목 · 상한`.
 */
const separateCells = (html: string): string =>
  html
    .replace(LABEL, '$1:$2')
    .replace(VALUE, '$1.$2')
    .replace(DEFINITION, '$1.$2')
    .replace(ROW_NAME, '$1:$2')
    .replace(COLUMN_NAME, '$1 ·$2')
    .replace(CELL, '$1,$2')
    .replace(LAST_CELL, '$1.$2')
    .replace(KIND, '$1:</span> ')
    .replace(TOUCHING, '$& ');

/**
 * What of a built page is read for the search: its main text with the punctuation that its layout stands for. The rest, menus,
 * styles and scripts, is nine tenths of a page.
 */
export function indexedHtml(html: string): string {
  const [main] = /<main\b[^>]*\sdata-pagefind-body[\s=>][\s\S]*<\/main>/.exec(html) ?? [];
  const read = main === undefined ? html : `<html lang="ko"><body>${main}</body></html>`;
  // Pagefind skips drawings, a fourth of it.
  return separateCells(read.replaceAll(/<svg\b.*?<\/svg>/gs, ''));
}
