/**
 * Splits a glued word into known words with as few pieces as possible: `인터넷게이트웨이` → `인터넷`, `게이트웨이`.
 *
 * Every piece has two syllables or more and satisfies `isKnown`; the word itself does not count as a piece. Returns
 * `undefined` when there is no such split.
 */
export function splitCompound(word: string, isKnown: (piece: string) => boolean): string[] | undefined {
  if (word.length < 4) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = end - 2; start >= 0; start--) {
      const before = best[start];
      if (before === undefined || end - start === word.length) continue;
      const piece = word.slice(start, end);
      if ((best[end]?.length ?? Infinity) > before.length + 1 && isKnown(piece)) best[end] = [...before, piece];
    }
  }
  return best[word.length];
}
