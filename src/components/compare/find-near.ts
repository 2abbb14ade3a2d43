/** What words may mean that name nothing as they are typed: a slip, another transliteration, another word for the same. */
import { letterBits, bitDistance, toJamo } from '../../korean/jamo.ts';
import { countSlips } from '../../korean/slips.ts';
import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findTopics, isOwn, namesOf, SOUND } from './find-topics.ts';
import { soundOf } from './sound-of.ts';

/** Ways to say the words that are tried. */
const WAYS = 600;
/** Slips in a name of up to so many letters; in a longer one three. */
const SLIPS: readonly (readonly [letters: number, slips: number])[] = [
  [4, 0],
  [10, 1],
  [18, 2],
];

const slipsIn = (jamo: string): number => SLIPS.find(([letters]) => jamo.length <= letters)?.[1] ?? 3;

/** All texts that take one of each list: `[[오로라, Aurora], [복제본]]` → `오로라 복제본`, `Aurora 복제본`. */
const join = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.map((word) => `${text} ${word}`.trim())).slice(0, WAYS),
    [''],
  );

/** Those that are called by the likeliest of what the search reads in the words. */
function findRead(said: readonly (readonly string[])[], choices: readonly Choice[]): readonly Choice[] {
  const names = new Set(choices.flatMap(namesOf));
  for (const text of join(said)) {
    const found = names.has(foldName(text)) ? findTopics(text, choices).filter(isOwn) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Those whose names are typed or heard nearly so, the nearest first, and only those as near as the first. */
function findSpelled(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const jamo = toJamo(foldName(typed));
  const [limit, bits, sound] = [slipsIn(jamo), letterBits(jamo), soundOf(foldName(typed))];
  const farness = (name: string): number => {
    const other = toJamo(name);
    const isLike = Math.abs(other.length - jamo.length) <= limit && bitDistance(bits, letterBits(other)) <= 2 * limit;
    const slips = isLike && limit > 0 ? countSlips(jamo, other, limit, false) : Infinity;
    if (slips <= limit) return slips;
    return sound.length >= SOUND && soundOf(name) === sound ? limit + 1 : Infinity;
  };
  const near = choices
    .filter(isOwn)
    .map((choice) => ({ choice, far: Math.min(...namesOf(choice).map(farness)) }))
    .filter(({ far }) => far < Infinity);
  const best = Math.min(...near.map(({ far }) => far));
  const found = near.filter(({ far }) => far === best).map(({ choice }) => choice);
  // The part that is called so, and not the page that has it among others.
  const parts = found.filter(({ url }) => url !== undefined);
  return parts.length === 1 ? parts : found;
}

/**
 * The choices that words may mean which name none, the likeliest first; one alone is meant.
 *
 * @param said word by word all that says the same, as the search reads them
 */
export function findNear(
  typed: string,
  said: readonly (readonly string[])[],
  choices: readonly Choice[],
): readonly Choice[] {
  const found = findRead(said, choices);
  return found.length > 0 ? found : findSpelled(typed, choices);
}
