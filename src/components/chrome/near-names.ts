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
  const slips = long < LONG ? Number(isBeside && short > 0) : Math.max(1, Math.floor(long * SLIPS));
  const edits = editDistance(one, other, slips);
  return edits <= slips ? edits / long : undefined;
}
