import { isShortNoun } from '../../../../korean/analyze.ts';
import { isVerbStem } from '../../../../korean/conjugate.ts';
import { composeJamo, toJamo } from '../../../../korean/jamo.ts';
import { isParticle, isParticleBeginning } from '../../../../korean/particles.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { isStopword, subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { isAside } from '../../answer/measures.ts';
import { type Candidate, complete, isEstablished } from '../../look-up/forms.ts';
import { plainly, reading, termOf, type Reader, type Reading } from '../reading.ts';

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

/** A word that nothing here is like. It costs, but the others are still read; an amount says little: 10테라. */
export const readUnknown: Reader = ({ text, open, tokens: [token] }) => {
  const share = /^\d.*[가-힣]/.test(text) ? TUNING.weight.amount : subjectShare(text, token?.stem ?? text);
  // a loose letter at the end says that the word goes on
  return reading(TUNING.cost.guess, { text, alternatives: [], share, tentative: open && /[ㄱ-ㅎㅏ-ㅣ]$/.test(text) });
};

/** A unit that is asked for, whatever else it may be or begin: 몇 초. */
export const readUnit: Reader = ({ from, text }, { tokens }) =>
  tokens[from - 1]?.text === '몇' ? readNumber(text) : undefined;

/** Another word that only says what kind of number is asked for: it is no beginning of a name, nor a slip in one. */
export const readAside: Reader = ({ text }, { isAlone }) => (isAlone ? undefined : readNumber(text));

const readNumber = (text: string): Reading | undefined =>
  isAside(text) ? reading(TUNING.cost.sure, { text, alternatives: [], share: TUNING.weight.amount }) : undefined;

/** A word that says nothing of a subject, finished or not: 있는, 하려. Where all words are such, they are what is asked. */
export const readEmpty: Reader = ({ from, tokens: [token], open }, { tokens, hasContent }) => {
  if (token?.stop !== true) return undefined;
  const nothing = { cost: TUNING.cost.sure, terms: [], rewrites: [] };
  // a single syllable at the end is likely the beginning of a word: 람다 제
  const isAttached = tokens[from - 1]?.end === token.start && isParticle(token.text);
  const mayGoOn = open && !isAttached && /^[가-힣ㄱ-ㅎ]$/.test(token.text) && !isStopword(token.text);
  return hasContent && !mayGoOn ? nothing : undefined;
};
