import type { Piece } from '../../search/query/show/excerpt.ts';

type Child = Node | string | undefined;

/** Makes an element: `element('p', { class: 'note' }, 'text')`. Attributes that are `undefined` are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text with the found words in `<mark>`. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}

/** Puts children in place of others unless they are the same, so that nothing is laid out anew for nothing. */
export function replaceUnlessSame(parent: Element, children: readonly Element[]): void {
  const before = [...parent.children];
  const same = before.length === children.length && children.every((child, at) => before[at]?.isEqualNode(child));
  if (!same) parent.replaceChildren(...children);
}
