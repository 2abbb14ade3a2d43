/** Cards that ask the same in other words: two topics may each tell of one requirement. */
import { kindOf } from '../model/card-data.ts';

interface Told {
  readonly id: string;
  readonly topic: string;
  readonly front: string;
  readonly back: readonly string[];
  readonly worth: number;
}

/** So much of what two say has to be the same; what is less alike is told apart by what it asks. */
const ALIKE = 0.6;

/** A number is asked for of its topic, and a pair names its two: only what stands alone is the same in another topic. */
const ALONE = new Set(['signal', 'correction']);

/** Two letters at a time of Hangul, whatever particle follows a word, and names and numbers as a whole. */
function partsOf({ front, back }: Told): ReadonlySet<string> {
  const words = `${front} ${back.join(' ')}`.toLowerCase().match(/[가-힣]+|[a-z][\w-]*|\d+/g) ?? [];
  return new Set(
    words.flatMap((word) =>
      /^[가-힣]{2}/.test(word) ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word],
    ),
  );
}

/** The cards that say what another one of their kind says already, which is worth more. */
export function saidTwice<T extends Told>(cards: readonly T[]): ReadonlySet<T> {
  const twice = new Set<T>();
  const told = new Map<string, { readonly card: T; readonly size: number }[]>();
  for (const card of cards.filter(({ id }) => ALONE.has(kindOf(id))).toSorted((a, b) => b.worth - a.worth)) {
    const parts = partsOf(card);
    const shared = new Map<T, { readonly size: number; readonly count: number }>();
    for (const part of parts)
      for (const { card: other, size } of told.get(part) ?? [])
        if (kindOf(other.id) === kindOf(card.id) && other.topic !== card.topic)
          shared.set(other, { size, count: (shared.get(other)?.count ?? 0) + 1 });
    if ([...shared.values()].some(({ size, count }) => (2 * count) / (size + parts.size) >= ALIKE)) {
      twice.add(card);
      continue;
    }
    for (const part of parts) told.set(part, [...(told.get(part) ?? []), { card, size: parts.size }]);
  }
  return twice;
}
