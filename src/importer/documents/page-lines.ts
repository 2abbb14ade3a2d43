/** Ends of blocks, and starts of what holds them. */
const BLOCK_EDGE =
  /(<\/(?:head|style|script|p|h[1-6]|li|ul|ol|tr|table|div|figure|blockquote|pre)>|<(?:body|ul|ol|table|thead|tbody)\b[^<>]*>|<hr\b[^<>]*>)(?!\s*\n)/gi;

/** Length from which a line of HTML is no line of a person, in UTF-16 units. */
const LONG_LINE = 1000;

/** A page of so few lines was written by no person either. */
const FEW_LINES = 3;

/** Puts each block of HTML on a line of its own, so that the ledger has lines to speak of. */
export function breakBlocks(html: string): string {
  return html.replace(BLOCK_EDGE, '$1\n');
}

/** The lines of a page; one that some program wrote almost without line ends (Google Docs) is broken at its blocks. */
export function linesOfPage(lines: readonly string[]): readonly string[] {
  if (!/^\s*<(?:!doctype html|html|\?xml)\b/i.test(lines.find((line) => line.trim() !== '') ?? '')) return lines;
  const all = lines.reduce((sum, line) => sum + line.length, 0);
  const long = lines.reduce((sum, line) => sum + (line.length > LONG_LINE ? line.length : 0), 0);
  return long * 2 > all || lines.length <= FEW_LINES ? breakBlocks(lines.join('\n')).split('\n') : lines;
}
