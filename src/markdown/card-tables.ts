import type { Element, ElementContent } from 'hast';

const elementsOf = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

// Browsers drop the meaning of a table whose `display` changes; said outright, it stays.
const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

/** What the first column of a comparison is called. */
const COMPARES = /(?:구분|비교|기준|항목)$/;
/** Cells of so many letters are read across: of a comparison on average, of any other table the longest, too. */
const MEAN = { comparison: 32, other: 16 };
const LONGEST = 44;

/** Tells whether the point of a table is to read across: its columns stand beside one another on a phone, too. */
function isReadAcross(firstName: string, rows: readonly Element[]): boolean {
  const lengths = rows.flatMap((row) =>
    elementsOf(row)
      .slice(1)
      .map((cell) => textOf(cell).trim().length),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  if (COMPARES.test(firstName)) return mean <= MEAN.comparison;
  return mean <= MEAN.other && Math.max(...lengths) <= LONGEST;
}

/** How a table is shown on a phone: one card for each row, or with its columns. */
export type PhoneShape = 'row-cards' | 'across';

/**
 * Prepares a table of three columns or more for phones and tells how it is shown there. For cards every `td` carries the name
 * of its column (`data-label="EBS"`), and all parts say what they are. `undefined`: it fits as it is.
 */
export function shapeForPhones(table: Element): PhoneShape | undefined {
  const sections = elementsOf(table).filter(({ tagName }) => SECTIONS.has(tagName));
  const header = sections.find(({ tagName }) => tagName === 'thead')?.children.find((row) => row.type === 'element');
  if (header === undefined) return undefined;
  const names = elementsOf(header).map((cell) => textOf(cell).trim());
  if (names.length < 3) return undefined;
  const body = sections.filter(({ tagName }) => tagName !== 'thead').flatMap(elementsOf);
  if (isReadAcross(names[0] ?? '', body)) return 'across';
  labelCells(table, sections, names);
  return 'row-cards';
}

function labelCells(table: Element, sections: readonly Element[], names: readonly string[]): void {
  table.properties.role = 'table';
  for (const section of sections) {
    section.properties.role = 'rowgroup';
    for (const row of elementsOf(section)) {
      row.properties.role = 'row';
      elementsOf(row).forEach((cell, column) => {
        if (cell.tagName === 'th') cell.properties.role = section.tagName === 'thead' ? 'columnheader' : 'rowheader';
        else {
          cell.properties.role = 'cell';
          const name = names[column];
          if (name !== undefined && name !== '') cell.properties.dataLabel = name;
        }
      });
    }
  }
}
