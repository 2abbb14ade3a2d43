/** How a name sounds, by its consonants: `디렉트커넥트` and `direct connect` are one. */
import { toJamo } from '../../korean/jamo.ts';

/** Consonants that one writes for another, as one letter. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[ㄱㄲㅋcgkq]/g, 'k'],
  [/[ㄷㄸㅌtd]/g, 't'],
  [/[ㅂㅃㅍpbfv]/g, 'p'],
  [/[ㅅㅆsz]/g, 's'],
  [/[ㅈㅉㅊj]/g, 'j'],
  [/[ㄹlr]/g, 'l'],
  [/ㄴ/g, 'n'],
  [/ㅁ/g, 'm'],
];

/** English as it is said: letters that sound as others, or not at all. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/t(?=ions?)/g, 's'],
  [/ch/g, 'j'],
  [/sh/g, 's'],
  [/th/g, 's'],
  [/ph/g, 'p'],
  [/x/g, 'ks'],
  [/(?<=n)g(?![aeiou])/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/(?<=[a-z]{3})e$/, ''],
  [/r(?![aeiouyr])/g, ''],
];

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** The consonants of a folded name as one hears them, and `0` for a vowel at its beginning; digits stay. */
export function soundOf(name: string): string {
  // the nasal at the end of a syllable is an n; at the beginning it is silent
  const spoken = toJamo(replaceAll(name, SAID))
    .replace(/ㅇ(?=[ㅏ-ㅣ])/g, '')
    .replaceAll('ㅇ', 'n');
  const first = /^[ㅏ-ㅣaeiouy]/.test(spoken) ? '0' : '';
  return (
    first +
    replaceAll(spoken, ALIKE)
      .replace(/[^a-z0-9]|[aeiouwyh]/g, '')
      .replace(/([a-z])\1+/g, '$1')
  );
}
