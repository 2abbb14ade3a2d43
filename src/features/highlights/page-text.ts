/** The text of a topic's page as its quotes see it: what is read, with spaces and line ends made one. */
import type { TextRange } from './quote.ts';

/** What stands in the page but is no part of its text. */
const APART = '.anchor, button, select, svg, script, style, .meta, .visually-hidden, sup';

/** The text, and where each of its characters stands. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number; readonly offsets: readonly number[] }[];
}

/** Reads the text below an element. */
export function readPageText(root: Element): PageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(APART) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const nodes: { node: Text; start: number; offsets: number[] }[] = [];
  let text = '';
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const start = text.length;
    const offsets: number[] = [];
    for (let at = 0; at < node.data.length; at++) {
      const character = node.data.charAt(at);
      const isSpace = /\s/.test(character);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : character;
      offsets.push(at);
    }
    if (offsets.length > 0) nodes.push({ node, start, offsets });
  }
  return { text, nodes };
}

/** The range of the text that a selection covers, or `undefined` when it covers none of it. */
export function rangeOf({ nodes }: PageText, selection: Range): TextRange | undefined {
  let start: number | undefined;
  let end = 0;
  for (const { node, start: first, offsets } of nodes) {
    if (!selection.intersectsNode(node)) continue;
    const from = node === selection.startContainer ? selection.startOffset : 0;
    const to = node === selection.endContainer ? selection.endOffset : node.data.length;
    offsets.forEach((offset, at) => {
      if (offset < from || offset >= to) return;
      start ??= first + at;
      end = first + at + 1;
    });
  }
  return start === undefined ? undefined : { start, end };
}

/** Wraps a range of the text, each of its pieces in an element of its own. */
export function wrap({ nodes }: PageText, { start, end }: TextRange, make: () => HTMLElement): HTMLElement[] {
  return nodes.flatMap(({ node, start: first, offsets }) => {
    const from = offsets[Math.max(0, start - first)];
    const last = offsets[Math.min(offsets.length, end - first) - 1];
    if (first >= end || first + offsets.length <= start || from === undefined || last === undefined) return [];
    const piece = document.createRange();
    piece.setStart(node, from);
    piece.setEnd(node, last + 1);
    const made = make();
    piece.surroundContents(made);
    return [made];
  });
}
