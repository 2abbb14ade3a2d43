import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { elementsOf, shapeForPhones } from './phone-tables.ts';

/** A link to a place from itself; with scripts a click copies the address. Search skips `.anchor`. */
function selfLink(id: string, name: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${id}`, className: ['anchor'], ariaLabel: name },
    children: [],
  };
}

/** rehype plugin: puts a link to itself behind every heading that has an id. */
export function rehypeSelfLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'svg') return SKIP;
      const { id } = node.properties;
      // Read with every heading, so it is short.
      if (typeof id === 'string' && /^h[2-4]$/.test(node.tagName)) node.children.push(selfLink(id, '이 절의 링크'));
      return undefined;
    });
  };
}

/**
 * rehype plugin: wraps tables so that a wide one scrolls inside itself, by keyboard too, marks row headers, and gives a row
 * with an id a link to itself. A table is called as the section that it stands in, and what scrolls as its columns.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let section = '';
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'svg') return SKIP;
      if (/^h[2-4]$/.test(node.tagName)) section = toString(node).trim();
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      markHeaders(node);
      if (section !== '') node.properties.ariaLabel = section;
      const shape = shapeForPhones(node)?.split(' ') ?? [];
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll', ...shape],
          role: 'region',
          ariaLabel: tableName(node),
          tabIndex: 0,
        },
        children: [node],
      };
      return SKIP;
    });
  };
}

/** The head of a column without a name, for those who listen. */
const HIDDEN_NAME: Element = {
  type: 'element',
  tagName: 'span',
  properties: { className: ['visually-hidden'], dataPagefindIgnore: '' },
  children: [{ type: 'text', value: '구분' }],
};

/** Says of the cells of a table what they head: the columns, or the row that they begin. */
function markHeaders(table: Element): void {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = elementsOf(row);
    const [first] = cells;
    if (first?.tagName === 'td') {
      first.tagName = 'th';
      first.properties.scope = 'row';
      const { id } = row.properties;
      // Read with every cell of the row, so it is short.
      if (typeof id === 'string') first.children.unshift(selfLink(id, '줄 링크'));
      return;
    }
    for (const cell of cells) {
      cell.properties.scope = 'col';
      if (toString(cell).trim() === '') cell.children = [HIDDEN_NAME];
    }
  });
}

/** What scrolls is called by the columns of its table. */
function tableName(table: Element): string {
  const header = elementsOf(table).find(({ tagName }) => tagName === 'thead');
  const cells = header === undefined ? [] : elementsOf(header).flatMap(elementsOf);
  const names = cells.map((cell) => toString(cell).trim()).filter((name) => name !== '');
  return names.length === 0 ? '표' : `표: ${names.join(', ')}`;
}
