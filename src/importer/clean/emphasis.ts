import type { PhrasingContent, Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';
import { withEdgesOutside } from './trim.ts';

/** Pieces of a paragraph: nodes, and the places of stars that the parser took for text. */
type Piece = PhrasingContent | '**';

function pieces(children: readonly PhrasingContent[]): Piece[] {
  return children.flatMap((child): Piece[] => {
    if (child.type !== 'text' || !child.value.includes('**')) return [child];
    return child.value
      .split('**')
      .flatMap((value, index): Piece[] => [
        ...(index === 0 ? [] : (['**'] as const)),
        ...(value === '' ? [] : [{ type: 'text' as const, value }]),
      ]);
  });
}

function pairUp(all: readonly Piece[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const marks = all.flatMap((piece, index) => (piece === '**' ? [index] : []));
  let cursor = 0;
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    const [open = 0, close = 0] = [marks[pair], marks[pair + 1]];
    result.push(...(all.slice(cursor, open) as PhrasingContent[]));
    const inner = all.slice(open + 1, close) as PhrasingContent[];
    const children = inner.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
    // `** 글 **` → ` **글** `
    result.push(...withEdgesOutside({ type: 'strong', children }));
    cursor = close + 1;
  }
  const rest = all.slice(cursor);
  // A lone mark next to Korean text or white space is a slip; between Latin letters (`2**3`) it means something.
  rest.forEach((piece, index) => {
    if (piece !== '**') {
      result.push(piece);
      return;
    }
    const left = rest[index - 1];
    const right = rest[index + 1];
    const isLatin = (node: Piece | undefined, pattern: RegExp): boolean =>
      typeof node === 'object' && node.type === 'text' && pattern.test(node.value);
    if (isLatin(right, /^[A-Za-z0-9]/) && (left === undefined || isLatin(left, /[A-Za-z0-9(\s]$/)))
      result.push({ type: 'text', value: '**' });
  });
  return result;
}

/**
 * Makes bold what an author meant to be bold but the parser left as stars: `**글  **`, `**"인용"**a`.
 *
 * Stars are paired within one paragraph, cell or heading. A lone pair of stars next to Korean text is dropped.
 */
export function repairEmphasis(root: Root): void {
  walk(root, (node) => {
    // A heading is bold as it is.
    if (node.type === 'heading')
      node.children = node.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const all = pieces(node.children);
    if (all.includes('**')) node.children = pairUp(all);
  });
}
