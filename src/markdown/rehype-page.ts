import type { Element, ElementContent, Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** rehype plugin: puts a link to itself behind every heading that has an id. */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const id = node.properties.id;
      if (!/^h[2-4]$/.test(node.tagName) || typeof id !== 'string') return;
      const name = textOf(node).trim();
      node.children.push({
        type: 'element',
        tagName: 'a',
        // Search must not index the sign, and "이 절의 링크" says more than "#" to a screen reader.
        properties: { href: `#${id}`, className: ['anchor'], ariaLabel: `“${name}” 절 링크`, dataPagefindIgnore: '' },
        children: [],
      });
    });
  };
}

/** rehype plugin: wraps tables so that a wide one scrolls inside itself, by keyboard too, and marks row headers. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      markRowHeaders(node);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'region', ariaLabel: tableName(node), tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}

function markRowHeaders(table: Element): void {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const first = row.children.find((child): child is Element => child.type === 'element');
    if (first === undefined) return;
    if (first.tagName === 'td') {
      first.tagName = 'th';
      first.properties.scope = 'row';
      return;
    }
    for (const cell of row.children) if (cell.type === 'element') cell.properties.scope = 'col';
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
