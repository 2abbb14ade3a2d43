import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';

/** The elements right below one. */
export const elementsOf = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

// Browsers drop the meaning of a table whose `display` changes; said outright, it stays.
const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

/** A matrix: so many columns of so few letters each. */
const MATRIX = { columns: 7, mean: 6 };
/** So few letters of a cell on average fill few lines of a third of a phone. */
const EASY = 20;

/** Widths in pixels: what a column of a phone's table has beside its words, how wide letters are there, and what all columns have. */
const PADDING = 10;
const LETTER = { wide: 11.5, capital: 8.6, small: 7.2 };
const ROOM = { smallest: 284, usual: 354 };

/** Where a word ends, and where words that are joined without a space may go on in the next line: `NFS·SMB`, `서버(EC2)`. */
const SPACE = /\s+|(?<=[-?])/;
const JOINT = /(?<=·)(?=.)|(?<=.)(?=\()/;

/** How wide a word is at most that stands under one another, and has no place where it breaks. */
const widestWord = (cells: readonly string[], breaks: RegExp): number =>
  Math.max(
    0,
    ...cells
      .flatMap((cell) => cell.split(breaks))
      .map((word) =>
        Array.from(word).reduce(
          (sum, letter) =>
            sum + (/[^\0-\xff]/.test(letter) ? LETTER.wide : /[A-Z\d]/.test(letter) ? LETTER.capital : LETTER.small),
          0,
        ),
      ),
  );

/**
 * How a table is shown on a phone: with its columns as they are, `wide` where those that have no room are scrolled to, or with
 * them under the name of each row.
 */
export type PhoneShape = 'across' | 'across wide' | 'under-name';

/** The shape by what has room: no word is cut on a usual phone. */
function shapeOf(columns: readonly (readonly string[])[], mean: number): PhoneShape {
  if (columns.length >= MATRIX.columns && mean <= MATRIX.mean) return 'across';
  const widthsBy = (breaks: RegExp): number[] => columns.map((cells) => widestWord(cells, breaks) + PADDING);
  if (columns.length === 3 && mean <= EASY && widthsBy(SPACE).reduce((sum, width) => sum + width) <= ROOM.smallest)
    return 'across';
  const values = widthsBy(new RegExp(`${SPACE.source}|${JOINT.source}`)).slice(1);
  return Math.max(...values) <= ROOM.usual / values.length ? 'under-name' : 'across wide';
}

/**
 * Prepares a table of three columns or more for phones and tells how it is shown there: always with its columns, so that what
 * stands in two rows can be compared. Where its parts are no table's any more they say what they are. `undefined`: it fits as it is.
 */
export function shapeForPhones(table: Element): PhoneShape | undefined {
  const sections = elementsOf(table).filter(({ tagName }) => SECTIONS.has(tagName));
  const header = sections.find(({ tagName }) => tagName === 'thead')?.children.find((row) => row.type === 'element');
  if (header === undefined) return undefined;
  const names = elementsOf(header).map((cell) => toString(cell).trim());
  if (names.length < 3) return undefined;
  const body = sections
    .filter(({ tagName }) => tagName !== 'thead')
    .flatMap(elementsOf)
    .map((row) => elementsOf(row).map((cell) => toString(cell).trim()));
  const lengths = body.flatMap((cells) => cells.slice(1).map(({ length }) => length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const shape = shapeOf(
    names.map((name, at) => [name, ...body.map((cells) => cells[at] ?? '')]),
    mean,
  );
  if (shape === 'under-name') {
    sayRoles(table, sections);
    breakJoints(table);
  }
  return shape;
}

function sayRoles(table: Element, sections: readonly Element[]): void {
  table.properties.role = 'table';
  for (const section of sections) {
    section.properties.role = 'rowgroup';
    for (const row of elementsOf(section)) {
      row.properties.role = 'row';
      for (const cell of elementsOf(row))
        cell.properties.role =
          cell.tagName === 'td' ? 'cell' : section.tagName === 'thead' ? 'columnheader' : 'rowheader';
    }
  }
}

/** Lets the words of a table break where they are joined. */
function breakJoints(parent: Element): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element' && child.tagName !== 'code') breakJoints(child);
    if (child.type !== 'text') return [child];
    return child.value.split(JOINT).flatMap((value, at) => [...(at === 0 ? [] : [WBR]), { type: 'text', value }]);
  });
}
const WBR: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
