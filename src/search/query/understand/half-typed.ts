import { isVerbStem } from '../../../korean/conjugate.ts';
import { isParticleBeginning } from '../../../korean/particles.ts';
import { isShortNoun } from '../../../korean/analyze.ts';
import type { OpenIndex } from '../look-up/open-index.ts';

/** A word with the final consonant of its first or last syllable taken off, which may belong to the next: 됮 → 되. */
function opened(word: string, at: 0 | -1 = 0): string {
  const take = (syllable: string): string => syllable.normalize('NFD').slice(0, 2).normalize('NFC');
  return at === 0 ? take(word.charAt(0)) + word.slice(1) : word.slice(0, -1) + take(word.slice(-1));
}

/** What a final consonant of two letters is without the second: ㄶ → ㄴ, as conjoining jamo. */
const FIRST_FINAL = new Map(
  '\u11aa\u11a8 \u11ac\u11ab \u11ad\u11ab \u11b0\u11af \u11b1\u11af \u11b2\u11af \u11b3\u11af \u11b4\u11af \u11b5\u11af \u11b6\u11af \u11b9\u11b8'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** A word without the second letter of its last final consonant, which may belong to the next syllable: 스캖 → 스캔. */
const halved = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/.$/, (final) => FIRST_FINAL.get(final) ?? final)
    .normalize('NFC');

/** A known word whose particle or ending is still being typed: 람달, 람다느, 암호화하려. */
export function halfTyped(text: string, index: OpenIndex): string | undefined {
  for (let length = text.length; length > 0; length--) {
    const stem = text.slice(0, length);
    const rest = text.slice(length);
    if (length === 1 && !isShortNoun(stem)) return undefined;
    if (
      rest !== '' &&
      (length === 1 || index.vocabulary.has(stem)) &&
      (isParticleBeginning(rest) || /^[하되해돼시받당]/.test(opened(rest)))
    )
      return stem;
    const whole = [halved(stem), opened(stem, -1)].find(
      (word) => word !== stem && index.vocabulary.has(word) && !isVerbStem(word),
    );
    if (rest === '' && whole !== undefined) return whole;
  }
  return undefined;
}
