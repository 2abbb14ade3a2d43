/** How near the word of an address is to the name of a page. */
import { editDistance } from '../../korean/slips.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s_·(),-]+/)
    .filter((word) => word !== '');

/** A word shorter than this is itself or another; where the rest of the address says what is meant, one letter may be wrong. */
const LONG = 4;
/** Letters of ten that may be wrong. */
const SLIPS = 0.3;
/** Of a name that has the other in it, what is left over counts half. */
const BESIDE = 0.5;
/** What is farther is no guess but an offer of anything. */
const FLOOR = 0.4;

/**
 * How far a name is from what was asked for, 0–0.5: by its letters or by whole words of it; `undefined` of one that is another.
 * `isBeside`: what was asked for stands in the same part of the site.
 */
export function farness(asked: string, name: string, isBeside = false): number | undefined {
  const [ours, theirs] = [wordsOf(asked), wordsOf(name)];
  const [one, other] = [ours.join(''), theirs.join('')];
  if (one === other) return one === '' ? undefined : 0;
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const isWithin =
    ours.every((word) => theirs.includes(word)) ||
    theirs.every((word) => ours.includes(word)) ||
    (short >= LONG && (one.startsWith(other) || other.startsWith(one)));
  if (short > 1 && isWithin) {
    const left = (1 - short / long) * BESIDE;
    return left < FLOOR ? left : undefined;
  }
  // Word by word where they are as many: a short one is another, however long the name is.
  const pairs =
    ours.length === theirs.length ? ours.map((word, at) => [word, theirs[at] ?? ''] as const) : [[one, other] as const];
  const mayBeShort = isBeside && pairs.length === 1 && short > 0;
  const edits = pairs.reduce((sum, [word, meant]) => sum + slipsBetween(word, meant, mayBeShort), 0);
  return edits < Infinity ? edits / long : undefined;
}

/** Names are as good guesses as the nearest one up to so much farther: `network` is the domain, and no file system. @see farness */
const AS_NEAR = 0.14;

/** What is near (`farOf`: {@link farness}), the nearest first; beside what is as good as named, what is much farther is no guess. */
export function nearestOf<T>(
  all: readonly T[],
  farOf: (one: T) => number,
): readonly { readonly item: T; readonly far: number }[] {
  const near = all
    .map((item) => ({ item, far: farOf(item) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  return near.filter(({ far }) => far <= (near[0]?.far ?? 0) + AS_NEAR);
}

/** How far the nearest of some names is; `Infinity` where all are others. @see farness */
export const farnessOf = (asked: string, names: readonly string[], isBeside: boolean): number =>
  Math.min(...names.map((name) => farness(asked, name, isBeside) ?? Infinity));

/** How many letters are wrong; `Infinity` of another word. A short one may have a slip only where it `mayBeShort`. */
function slipsBetween(word: string, meant: string, mayBeShort: boolean): number {
  const long = Math.max(word.length, meant.length);
  const most = long < LONG ? Number(mayBeShort) : Math.max(1, Math.floor(long * SLIPS));
  const edits = editDistance(word, meant, most);
  return edits <= most ? edits : Infinity;
}
