import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { rehypeSections } from './rehype-sections.ts';

const element = (tagName: string, id?: string): Element => ({
  type: 'element',
  tagName,
  properties: id === undefined ? {} : { id },
  children: [],
});
const outline = (nodes: Root['children']): string =>
  nodes
    .map((node) =>
      node.type !== 'element' ? '' : `${node.tagName}${node.children.length > 0 ? `(${outline(node.children)})` : ''}`,
    )
    .join(' ');

it('puts what stands under a heading into a box, but not what it is for and the decision, and a button for all before the first that is closed', () => {
  const tree: Root = {
    type: 'root',
    children: [
      ...[
        element('h2', 'when'),
        element('p'),
        element('h2', 'how'),
        element('p'),
        element('h3', 'part'),
        element('ul'),
      ],
      ...[element('h2', 'verdict'), element('p')],
    ],
  };
  rehypeSections()(tree);
  expect(outline(tree.children)).toBe('h2 p button(span() span()) h2 div(p h3 ul) h2 p');
});

it('lets the table of a comparison begin open', () => {
  const tree: Root = { type: 'root', children: [element('h2', 'at-a-glance'), element('h2', 'how')] };
  rehypeSections()(tree);
  expect(tree.children.map((node) => (node.type === 'element' ? node.properties.dataOpen : undefined))).toEqual([
    undefined,
    '',
    // The button for those that are closed.
    undefined,
    undefined,
    undefined,
  ]);
});
