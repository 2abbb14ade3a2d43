import { toJamo } from './jamo.ts';
import * as words from './words.ts';

/**
 * Every particle with what may be attached to it. Whether it fits behind a vowel or a consonant is not checked, because
 * people type 람다은 as well as 람다는.
 */
const PARTICLES: ReadonlySet<string> = new Set([
  ...words.cases.split(' ').flatMap((particle) => words.attachedParticles.split(' ').map((end) => particle + end)),
  ...words.particles.split(' '),
]);
const LONGEST = Math.max(...[...PARTICLES].map(({ length }) => length));
let jamo: readonly string[] | undefined;

/** True for a whole particle, or the beginning of one that is being typed: `를`, and `느` of 는. */
export function isParticleBeginning(rest: string): boolean {
  jamo ??= [...PARTICLES].map(toJamo);
  const typed = toJamo(rest);
  return jamo.some((particle) => particle.startsWith(typed));
}

/**
 * Every reading of a word as stem + particle, the longest particle first. Whether a stem is a word is for a lexicon to say.
 * @example particleStems('서버에서는') // ['서버', '서버에서']
 */
export function particleStems(word: string): string[] {
  const stems: string[] = [];
  for (let length = Math.min(word.length - 1, LONGEST); length > 0; length--)
    if (PARTICLES.has(word.slice(-length))) stems.push(word.slice(0, -length));
  return stems;
}
