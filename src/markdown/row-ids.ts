import { romanize } from 'es-hangul';
import type { PhrasingContent, Root, TableRow } from 'mdast';
import { takeMarker } from './heading-ids.ts';
import { splitWikiLinks } from './wiki-links.ts';
import { walk } from './walk.ts';

/** Longest id without its prefix; a longer one is cut between words. */
const LONGEST = 40;

/** Text of a cell with links by their text; a link without one by its slug, as its title may change. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'text') {
    return splitWikiLinks(node.value)
      .map((part) => (typeof part === 'string' ? part : (part.text ?? part.target.split('/').at(-1) ?? '')))
      .join('');
  }
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function toId(words: string): string {
  const id = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= LONGEST) return id;
  return id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') || id.slice(0, LONGEST);
}

/** The English words of a text, or all of it in the Latin alphabet: `"S3 버킷" → "s3"`, `"내구성" → "naeguseong"`. */
function shortId(text: string): string {
  const english = text.match(/[a-z0-9]+/gi) ?? [];
  return english.some((word) => /[a-z]/i.test(word)) ? toId(english.join(' ')) : fullId(text);
}

const fullId = (text: string): string => toId(romanize(text.normalize('NFC')));

interface Row {
  readonly node: TableRow;
  readonly section: string;
  readonly text: string;
  id: string;
}

/** Renames all rows whose id another row has too: an id never moves to another row because a third one came. */
function separate(rows: readonly Row[], rename: (row: Row) => string): void {
  for (const group of Map.groupBy(rows, ({ id }) => id).values())
    if (group.length > 1) for (const row of group) row.id = rename(row);
}

/** Rows that say the same twice in one section are numbered. */
function number(rows: readonly Row[]): void {
  const taken = new Set<string>();
  for (const row of rows) {
    const first = row.id;
    for (let count = 2; taken.has(row.id); count++) row.id = `${first}-${count}`;
    taken.add(row.id);
  }
}

/**
 * Gives every body row of every table an id made of its first cell: `| S3 버킷 | …` → `row-s3`. A cell may end with an explicit
 * `[#id]`, which is taken out of the text and used without a prefix. Must run before wiki links are replaced.
 *
 * Rows that would have the same id are told apart by their Korean words, then by their section, then by number. Returns the
 * ids in page order; a row whose first cell says nothing has none.
 */
export function assignRowIds(tree: Root): string[] {
  const derived: Row[] = [];
  const all: { readonly node: TableRow; readonly id: () => string }[] = [];
  let section = 'top';
  walk(tree, (node) => {
    if (node.type === 'heading') section = node.data?.hProperties?.id ?? section;
    if (node.type !== 'table') return;
    for (const row of node.children.slice(1)) {
      const cells = row.children[0]?.children ?? [];
      const explicit = takeMarker(cells);
      const text = cells.map(textOf).join('').trim();
      const entry: Row = { node: row, section, text, id: shortId(text) };
      if (explicit === undefined && entry.id !== '') derived.push(entry);
      all.push({ node: row, id: () => explicit ?? (entry.id === '' ? '' : `row-${entry.id}`) });
    }
  });
  separate(derived, ({ text }) => fullId(text));
  separate(derived, (row) => `${row.section}-${row.id}`);
  number(derived);
  return all.flatMap(({ node, id }) => {
    if (id() === '') return [];
    node.data = { ...node.data, hProperties: { id: id() } };
    return [id()];
  });
}

/** remark plugin: {@link assignRowIds}. Runs after the headings have their ids and before wiki links become links. */
export function remarkRowIds() {
  return (tree: Root): void => {
    assignRowIds(tree);
  };
}
