import type { Element, ElementContent } from 'hast';

const elementsOf = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

// Browsers drop the meaning of a table whose `display` changes; said outright, it stays.
const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

/**
 * Prepares a table of three columns or more for being shown as cards: every `td` carries the name of its column
 * (`data-label="EBS"`), and all parts say what they are. Returns whether the table is such a table.
 */
export function labelCells(table: Element): boolean {
  const sections = elementsOf(table).filter(({ tagName }) => SECTIONS.has(tagName));
  const header = sections.find(({ tagName }) => tagName === 'thead')?.children.find((row) => row.type === 'element');
  if (header === undefined) return false;
  const names = elementsOf(header).map((cell) => textOf(cell).trim());
  if (names.length < 3) return false;
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
  return true;
}
