import { isShortNoun } from '../../../korean/analyze.ts';
import { isVerbStem } from '../../../korean/conjugate.ts';
import { composeJamo, toJamo } from '../../../korean/jamo.ts';
import { isParticleBeginning } from '../../../korean/particles.ts';
import type { OpenIndex } from '../look-up/open-index.ts';

/** How a verb that makes one of a noun begins: 하다, 되다, 시키다, 받다, 당하다. */
const LIGHT_VERB = /^(?:ㅎㅏ|ㅎㅐ|ㄷㅗㅣ|ㄷㅗㅐ|ㅅㅣ|ㅂㅏㄷ|ㄷㅏㅇ)/;

/** A known word whose particle or ending is still being typed, letter by letter: 람달, 람다느, 암호화하려. */
export function halfTyped(text: string, index: OpenIndex): string | undefined {
  const letters = toJamo(text);
  for (let length = letters.length - 1; length > 0; length--) {
    const stem = composeJamo(letters.slice(0, length));
    const rest = letters.slice(length);
    if (!/[가-힣]$/.test(stem) || !(stem.length === 1 ? isShortNoun(stem) : index.vocabulary.has(stem))) continue;
    // 람달: the consonant may begin anything
    const isBegun = /^[ㄱ-ㅎ]$/.test(rest) ? !isVerbStem(stem) : isParticleBeginning(rest) || LIGHT_VERB.test(rest);
    if (isBegun) return stem;
  }
  return undefined;
}
