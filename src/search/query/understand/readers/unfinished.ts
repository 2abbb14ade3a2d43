import { isShortNoun } from '../../../../korean/analyze.ts';
import { isVerbStem } from '../../../../korean/conjugate.ts';
import { composeJamo, toJamo } from '../../../../korean/jamo.ts';
import { isParticleBeginning } from '../../../../korean/particles.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, type Candidate } from '../../look-up/candidates.ts';
import { isEstablished } from '../../look-up/forms.ts';
import { plainly, reading, termOf, type Reader } from '../reading.ts';

/** A word, a particle or an ending that is still being typed, and a word that was clipped: 람다느, 클라우드프, 시큐리. */
export const readUnfinished: Reader = ({ text, open, tokens: [token] }, { index, isAlone }) => {
  const share = subjectShare(text, token?.stem ?? text);
  const finished = open ? halfTyped(text, index) : undefined;
  if (finished !== undefined) {
    const alternatives = [{ terms: [termOf(finished, index)], weight: 1 }];
    return reading(TUNING.cost.likely, { text: finished, alternatives, share });
  }
  const isCompletion = ({ form, weight }: Candidate): boolean =>
    (open || weight >= TUNING.sure) &&
    (!isAlone || isEstablished(form, TUNING.reach.rare) || form.terms().every((word) => index.isSubject(word)));
  const candidates = open || text.length > 2 ? complete(text, index).filter(isCompletion) : [];
  if (candidates.length === 0) return undefined;
  return reading(TUNING.cost.guess, { text, alternatives: plainly(candidates), tentative: open, share });
};

/** How a verb that makes one of a noun begins: 하다, 되다, 시키다, 받다, 당하다. */
const LIGHT_VERB = /^(?:ㅎㅏ|ㅎㅐ|ㄷㅗㅣ|ㄷㅗㅐ|ㅅㅣ|ㅂㅏㄷ|ㄷㅏㅇ)/;

/** A known word whose particle or ending is still being typed, letter by letter: 람달, 람다느, 암호화하려. */
function halfTyped(text: string, index: OpenIndex): string | undefined {
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
