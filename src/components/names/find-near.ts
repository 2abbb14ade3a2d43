/** What words may mean that name nothing as they are typed: a slip, another transliteration, another word for the same. */
import { letterBits, bitDistance, toJamo } from '../../korean/jamo.ts';
import { countSlips, editDistance } from '../../korean/slips.ts';
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

/** The letters of a name in the order of the alphabet after the first: `aroura` has those of `aurora`. */
const lettersOf = (jamo: string): string => jamo.charAt(0) + jamo.slice(1).split('').sort().join('');

/** A Latin name without its vowels, which are slipped most: `farget` has the consonants of `fargate`. */
const consonantsOf = (name: string): string => name.replace(/(?<=.)[aeiou]/g, '');

const HANGUL = /[가-힣]/;

/** Consonants that are enough to know a name by that is written in other letters, and more that are although one is another. */
const [HEARD, HEARD_NEARLY] = [6, 9];

/** Those whose names are typed or heard nearly so, the nearest first, and only those as near as the first. */
function findSpelled(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const folded = foldName(typed);
  const [jamo, sound] = [toJamo(folded), soundOf(folded)];
  const [limit, bits, letters] = [slipsIn(jamo), letterBits(jamo), lettersOf(jamo)];
  const consonants = consonantsOf(folded);
  const slipsTo = (other: string, most: number): number =>
    Math.abs(other.length - jamo.length) <= most && bitDistance(bits, letterBits(other)) <= 2 * most
      ? countSlips(jamo, other, most, false)
      : Infinity;
  const isHeard = (name: string, other: string): boolean => {
    const heard = soundOf(name);
    const isNear = (): boolean => slipsTo(other, limit + 1) <= limit + 1;
    // Written in the same letters another consonant is another word: `인스턴스 대상` is no 인스턴스 디스크.
    if (sound.length >= HEARD_NEARLY && editDistance(sound, heard, 1) <= 1)
      return HANGUL.test(folded) !== HANGUL.test(name) || heard === sound || isNear();
    // Few consonants are those of many a name: `bedrock` sounds as 포트 열기 does.
    return heard === sound && (sound.length >= HEARD || isNear());
  };
  const farness = (name: string): number => {
    // Nothing is left out by a slip where all of it is there: `온프레미스` is no slip for `온프레미스 DR`.
    if (name.startsWith(folded)) return Infinity;
    const other = toJamo(name);
    const slips = limit > 0 ? slipsTo(other, limit) : Infinity;
    if (slips <= limit) return slips;
    if (limit > 0 && lettersOf(other) === letters) return limit;
    if (consonants.length >= SOUND && consonantsOf(name) === consonants) return limit + 1;
    return sound.length >= SOUND && isHeard(name, other) ? limit + 1 : Infinity;
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

/** An abbreviation: `ALB`, `S3`. */
const SHORT = /^(?=.*[a-z])[a-z0-9]{2,4}$/;

/** Letters of which one may be too many, or missing. */
const LETTERS = 7;

/** Whether one letter of a word is another, two have changed places, or one is too many: `gp33`. */
const isSlip = (one: string, other: string): boolean =>
  (one.length === other.length || one.length + other.length >= LETTERS) && editDistance(one, other, 1) === 1;

/**
 * The choices whose abbreviations are a slip from a word, those first that are taken for what stands beside it: `NBL` beside
 * the ALB is the NLB. A slip from what stands beside it itself may be any that is taken for that: `S4` beside S3.
 */
export function findShortNear(typed: string, choices: readonly Choice[], beside?: Choice): readonly Choice[] {
  const folded = foldName(typed);
  if (!SHORT.test(folded)) return [];
  const near = choices.filter(
    (choice) => isOwn(choice) && namesOf(choice).some((name) => SHORT.test(name) && isSlip(name, folded)),
  );
  const isRival = ({ id }: Choice): boolean => beside?.rivals?.includes(id) === true;
  const rivals = near.filter(isRival);
  if (rivals.length === 0 && beside !== undefined && near.includes(beside)) return choices.filter(isRival);
  return [...rivals, ...near.filter((choice) => choice !== beside && !isRival(choice))];
}
