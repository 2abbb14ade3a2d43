import { words } from '#korean/words';
import { toJamo } from './jamo.ts';
import { once } from './once.ts';

/** Data, not grammar: after a vowel or a consonant is not checked, because people type 람다은 as well as 람다는. */
const particles = once((): ReadonlySet<string> => {
  const attached = words().attached.split(' ');
  const cases = words().cases.split(' ');
  return new Set([
    ...cases.flatMap((particle) => attached.map((end) => particle + end)),
    ...words().particles.split(' '),
  ]);
});
const longest = once(() => Math.max(...[...particles()].map(({ length }) => length)));
const jamo = once(() => [...particles()].map(toJamo));

/** Tells whether a run is a whole particle: `에` in `VPC에`. */
export const isParticle = (rest: string): boolean => particles().has(rest);

/** Tells whether a run is a particle or the beginning of one: `를` in `EC2를`, and `느` while 람다는 is being typed. */
export function isParticleBeginning(rest: string): boolean {
  const typed = toJamo(rest);
  return jamo().some((particle) => particle.startsWith(typed));
}

/**
 * Every reading of a word as stem + particle, the longest particle first.
 *
 * Example: `particleStems("서버에서는") → ["서버", "서버에서"]`. A stem has at least one syllable; whether it is a word at
 * all is for the caller's lexicon to say (`정도` → `정`).
 */
export function particleStems(word: string): string[] {
  const stems: string[] = [];
  for (let length = Math.min(word.length - 1, longest()); length > 0; length--)
    if (particles().has(word.slice(-length))) stems.push(word.slice(0, -length));
  return stems;
}
