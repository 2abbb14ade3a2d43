import type { Piece } from '../../search/query/show/excerpt.ts';
import { element } from '../element.ts';

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

/** An input names no choice any more when none is left in the list or among the answers before it. */
export function letGoOfGone(input: HTMLInputElement, list: HTMLElement): void {
  const chosen = list.parentElement?.querySelector('[aria-selected=true]') ?? null;
  if (chosen === null) input.removeAttribute('aria-activedescendant');
}
