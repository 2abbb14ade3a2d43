import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../../markdown/walk.ts';
import { withEdgesOutside } from './trim.ts';

/** Marks that a parser leaves as text beside Korean: `**(가)**나`, `~~(가)~~는`. */
const MARKS = { '**': 'strong', '~~': 'delete' } as const;
type Mark = keyof typeof MARKS;

/** Nodes, and marks that stand between them. */
type Piece = PhrasingContent | Mark;

/** Cuts text at a mark. */
function piecesOf(children: readonly PhrasingContent[], mark: Mark): Piece[] {
  return children.flatMap((child): Piece[] => {
    if (child.type !== 'text') return [child];
    const texts = child.value.split(mark).map((value): Piece => ({ type: 'text', value }));
    return texts.flatMap((text, index) => (index === 0 ? [text] : [mark, text])).filter((piece) => !isEmpty(piece));
  });
}

const isEmpty = (piece: Piece): boolean => typeof piece === 'object' && piece.type === 'text' && piece.value === '';

const isLatin = (node: Piece | undefined, pattern: RegExp): boolean =>
  typeof node === 'object' && node.type === 'text' && pattern.test(node.value);

/** Pairs the marks that were left as text. */
function pairUp(all: readonly Piece[], mark: Mark): PhrasingContent[] {
  const places = all.flatMap((piece, index) => (piece === mark ? [index] : []));
  const result: PhrasingContent[] = [];
  let cursor = 0;
  for (let pair = 0; pair + 1 < places.length; pair += 2) {
    const [open = 0, close = 0] = [places[pair], places[pair + 1]];
    result.push(...(all.slice(cursor, open) as PhrasingContent[]));
    const children = (all.slice(open + 1, close) as PhrasingContent[]).flatMap((node) =>
      node.type === MARKS[mark] ? node.children : [node],
    );
    // `** 글 **` → ` **글** `
    result.push(...withEdgesOutside({ type: MARKS[mark], children }));
    cursor = close + 1;
  }
  // A lone `**` next to Korean text or white space is a slip; between Latin letters (`2**3`) it means something.
  const rest = all.slice(cursor);
  rest.forEach((piece, index) => {
    const isMeant =
      mark === '~~' ||
      (isLatin(rest[index + 1], /^[A-Za-z0-9]/) && (index === 0 || isLatin(rest[index - 1], /[A-Za-z0-9(\s]$/)));
    if (typeof piece !== 'string') result.push(piece);
    else if (isMeant) result.push({ type: 'text', value: piece });
  });
  return result;
}

const SIGN = /^[\p{P}\p{S}]$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** Between a bracket inside and a letter outside `~~` means nothing to the site's parser: a space parts them. */
function partStruck(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'delete') return [node];
    const [inside, before, after] = [node, children[index - 1], children[index + 1]].map((one) =>
      one === undefined ? [] : toString(one).split(''),
    );
    const space = (inner = '', outer = ''): PhrasingContent[] =>
      SIGN.test(inner) && LETTER.test(outer) ? [{ type: 'text', value: ' ' }] : [];
    return [...space(inside?.[0], before?.at(-1)), node, ...space(inside?.at(-1), after?.[0])];
  });
}

/**
 * Makes bold or struck what an author meant so but the parser left as signs: `**글  **`, `**"인용"**a`, `~~5개(옛)~~는`.
 *
 * Marks are paired within one paragraph, cell or heading. A lone pair of stars next to Korean text is dropped.
 */
export function repairEmphasis(root: Root): void {
  walk(root, (node) => {
    // A heading is bold as it is.
    if (node.type === 'heading')
      node.children = node.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    for (const mark of Object.keys(MARKS) as Mark[]) {
      const all = piecesOf(node.children, mark);
      if (all.includes(mark)) node.children = pairUp(all, mark);
    }
    if (node.children.some(({ type }) => type === 'delete')) node.children = partStruck(node.children);
  });
}
