import type { Element, Root, RootContent } from 'hast';

/** Sections that stay open on a phone: what the topic is for, and the decision. */
const OPEN = new Set(['when', 'verdict']);
/** What a page is opened for: the table of a comparison, the drawing of an architecture. It can be closed. */
const FIRST_OPEN = new Set(['at-a-glance', 'request-path']);

const isHeading = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h2';

const text = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children: [{ type: 'text', value }],
});
/** Opens all of them, or closes them: where they fold, and there alone, the style sheet shows it, and the name of what it does now. */
const foldAll = (): Element => ({
  type: 'element',
  tagName: 'button',
  properties: { className: ['fold-all'], hidden: true, dataPagefindIgnore: '' },
  children: [text('모두 펼치기'), text('모두 접기')],
});

/**
 * rehype plugin: puts what stands under each `##` into a box of its own, which narrow screens fold (`src/components/topic/fold-sections.ts`).
 * Those that tell what to choose stay as they are. Before the first that is closed stands a button for all.
 */
export function rehypeSections() {
  return (tree: Root): void => {
    const children: RootContent[] = [];
    let box: Element | undefined;
    let isFolded = false;
    for (const node of tree.children) {
      if (isHeading(node)) {
        const { id } = node.properties;
        box =
          typeof id !== 'string' || OPEN.has(id)
            ? undefined
            : {
                type: 'element',
                tagName: 'div',
                properties: { className: ['section-body'], ...(FIRST_OPEN.has(id) ? { dataOpen: '' } : {}) },
                children: [],
              };
        if (!isFolded && box !== undefined && !FIRST_OPEN.has(String(id))) {
          isFolded = true;
          children.push(foldAll());
        }
        children.push(node, ...(box === undefined ? [] : [box]));
      } else if (box === undefined || node.type === 'doctype' || node.type === 'mdxjsEsm') children.push(node);
      else box.children.push(node);
    }
    tree.children = children;
  };
}
