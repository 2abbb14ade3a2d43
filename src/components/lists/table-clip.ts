import type { Clip } from '../share/clipboard.ts';

const HEADS = ['주제', '무엇', '값', '조건'];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const textOf = (cell: HTMLElement | undefined): string => {
  if (cell === undefined) return '';
  const copy = cell.cloneNode(true) as HTMLElement;
  // A sorted row says its domain beside the topic.
  copy.querySelector('small')?.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

/** Rows of numbers as a table: Markdown for editors, HTML for documents and spreadsheets. */
export function toClip(rows: readonly HTMLTableRowElement[]): Clip {
  const lines = rows.map((row) => HEADS.map((_, column) => textOf(row.cells[column])));
  const markdown = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const html = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [markdown(HEADS), '|---|---|---|---|', ...lines.map(markdown)].join('\n'),
    html: `<table>${html('th', HEADS)}${lines.map((line) => html('td', line)).join('')}</table>`,
  };
}
