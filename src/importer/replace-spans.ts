/**
 * Replaces what stands between an opening and the next closing: `replaceSpans("a<!--b-->c", /<!--/g, () => /-->/g, () => " ")`
 * → `a c`. An opening that nothing closes stays.
 *
 * Takes time in proportion to the text, unlike `/<!--[\s\S]*?-->/g`, which reads to the end for every opening without one.
 * `closingOf` names the closing of an opening; both patterns are global.
 */
export function replaceSpans(
  text: string,
  opening: RegExp,
  closingOf: (opening: RegExpExecArray) => RegExp,
  replace: (inner: string, whole: string) => string,
): string {
  const missing = new Set<string>();
  const parts: string[] = [];
  let written = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const closing = closingOf(open);
    if (missing.has(closing.source)) continue;
    const start = open.index + open[0].length;
    closing.lastIndex = start;
    const close = closing.exec(text);
    if (close === null) {
      missing.add(closing.source);
      continue;
    }
    const end = close.index + close[0].length;
    parts.push(text.slice(written, open.index), replace(text.slice(start, close.index), text.slice(open.index, end)));
    written = end;
    opening.lastIndex = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(written);
}
