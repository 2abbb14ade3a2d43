import { readQuestion } from '../../search/query/answer/question.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import { COMPARING } from './comparing.ts';

/** So many words that say something are a situation, or one less among so many; so many are one whatever number they speak of. */
const [SITUATION, SPOKEN, LONG] = [4, 5, 6];
/** Who ends so demands something, and asks for no number that is spoken of: `보존 기간 동안 지울 수 없어야 한다`. */
const DEMANDS = /(?:야(?:\s?(?:한다|함|합니다|해|돼|된다|됨))?|려면|려고 한다|려 한다|싶다|필요(?:하다|함)?)\s*[.?]*$/;

/** Who asks so wants to be told what something is, or which to take. */
const ASKS = /[?？]|뭐|뭘|뭔|무[엇슨]|어[디느떤떻]|왜/;

/** A word that is known and says something by itself. */
export const isContent = ({ text, alternatives, share = 1, tentative }: QueryTerm): boolean =>
  alternatives.length > 0 && share > 0.5 && tentative !== true && text !== '없이';

/** So little is said that only what says the most of it is like it. */
export const isShort = (terms: readonly QueryTerm[]): boolean => terms.filter(isContent).length < SITUATION;

/** A sentence about a situation, which one of the site's own may answer: neither two are compared nor a number is asked for. */
export function isSituation({ plan: { text, terms }, hits }: Pass): boolean {
  if (hits.length === 0 || COMPARING.test(text)) return false;
  const said = terms.filter(isContent).length;
  if (readQuestion(text, terms).forNumber && !DEMANDS.test(text)) return said >= LONG;
  const isSpoken = text.trim().split(/\s+/).length >= SPOKEN && !ASKS.test(text);
  return !isShort(terms) || (said === SITUATION - 1 && isSpoken);
}
