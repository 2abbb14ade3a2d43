import type { Clip } from '../share/clipboard.ts';

const HEADS = ['주제', '무엇', '값', '조건', '근거'];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const textOf = (cell: HTMLElement | undefined): string => {
  if (cell === undefined) return '';
  const copy = cell.cloneNode(true) as HTMLElement;
  // A sorted row says its domain beside the topic.
  copy.querySelector('small')?.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

const sourceOf = (row: HTMLTableRowElement): string =>
  row.querySelector<HTMLAnchorElement>('a[rel=external]')?.href ?? '';

/** Rows of numbers with the pages of AWS that say so, as a table: Markdown for editors, HTML for documents and spreadsheets. */
export function toClip(rows: readonly HTMLTableRowElement[]): Clip {
  const lines = rows.map((row) => ({
    cells: HEADS.slice(0, -1).map((_, column) => textOf(row.cells[column])),
    source: sourceOf(row),
  }));
  const markdown = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const html = (tag: 'th' | 'td', cells: readonly string[], last = ''): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}${last}</tr>`;
  const link = (source: string): string => `<td><a href="${escape(source)}">AWS</a></td>`;
  return {
    text: [
      markdown(HEADS),
      `|${'---|'.repeat(HEADS.length)}`,
      ...lines.map(({ cells, source }) => markdown([...cells, `<${source}>`])),
    ].join('\n'),
    html: `<table>${html('th', HEADS)}${lines.map(({ cells, source }) => html('td', cells, link(source))).join('')}</table>`,
  };
}
