/** Cuts a word into the pieces that cost least together; what is no piece costs Infinity, and the word itself is none. */
export function cutCheaply(
  word: string,
  longest: number,
  costOf: (piece: string, isLast: boolean) => number,
): readonly string[] | undefined {
  const best: ({ readonly cost: number; readonly pieces: readonly string[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      const least = best[end]?.cost ?? Infinity;
      if (before === undefined || piece === word || before.cost >= least) continue;
      const cost = before.cost + costOf(piece, end === word.length);
      if (cost < least) best[end] = { cost, pieces: [...before.pieces, piece] };
    }
  }
  return best[word.length]?.pieces;
}

/**
 * Splits a glued word into known words with as few pieces as possible: `인터넷게이트웨이` → `인터넷`, `게이트웨이`.
 *
 * Every piece has two syllables or more and satisfies `isKnown`; the word itself does not count as a piece. Returns
 * `undefined` when there is no such split.
 */
export const splitCompound = (word: string, isKnown: (piece: string) => boolean): readonly string[] | undefined =>
  cutCheaply(word, word.length, (piece) => (piece.length > 1 && isKnown(piece) ? 1 : Infinity));
