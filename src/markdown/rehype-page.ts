import type { Element, ElementContent, Parents, Root } from 'hast';
import { shapeForPhones } from './phone-tables.ts';

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** Calls `see` for each element below a node, parents first, and not for what is below one of which it returns `false`. */
function eachElement(parent: Parents, see: (node: Element, index: number, parent: Parents) => boolean): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'element' && !see(node, index, parent)) continue;
    if ('children' in node) eachElement(node, see);
  }
}

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
    eachElement(tree, (node) => {
      if (node.tagName === 'svg') return false;
      const id = node.properties.id;
      // Read with every heading, so it is short.
      if (typeof id === 'string' && /^h[2-4]$/.test(node.tagName)) node.children.push(selfLink(id, '이 절의 링크'));
      return true;
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
    eachElement(tree, (node, index, parent) => {
      if (node.tagName === 'svg') return false;
      if (/^h[2-4]$/.test(node.tagName)) section = textOf(node).trim();
      if (node.tagName !== 'table') return true;
      markRowHeaders(node);
      if (section !== '') node.properties.ariaLabel = section;
      const shape = shapeForPhones(node);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll', ...(shape?.split(' ') ?? [])],
          role: 'region',
          ariaLabel: tableName(node),
          tabIndex: 0,
        },
        children: [node],
      };
      return false;
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

function markRowHeaders(table: Element): void {
  eachElement(table, (row) => {
    if (row.tagName !== 'tr') return true;
    const first = row.children.find((child): child is Element => child.type === 'element');
    if (first === undefined) return false;
    if (first.tagName === 'td') {
      first.tagName = 'th';
      first.properties.scope = 'row';
      const id = row.properties.id;
      // Read with every cell of the row, so it is short.
      if (typeof id === 'string') first.children.unshift(selfLink(id, '줄 링크'));
      return false;
    }
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      cell.properties.scope = 'col';
      if (textOf(cell).trim() === '') cell.children = [HIDDEN_NAME];
    }
    return false;
  });
}

function tableName(table: Element): string {
  const header = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'thead',
  );
  const names =
    header === undefined
      ? ''
      : textOf(header)
          .trim()
          .split(/\s*\n\s*/)
          .filter(Boolean)
          .join(', ');
  return names === '' ? '표' : `표: ${names}`;
}
