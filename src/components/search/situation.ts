import { readQuestion } from '../../search/query/answer/question.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import { COMPARING } from './comparing.ts';

/** So many words that say something are a situation; so many are one whatever number they speak of. */
const [SITUATION, LONG] = [4, 6];
/** Who ends so demands something, and asks for no number that is spoken of: `보존 기간 동안 지울 수 없어야 한다`. */
export const DEMANDS =
  /(?:야(?:\s?(?:한다|함|합니다|해|돼|된다|됨))?|려면|려고 한다|려 한다|싶다|필요(?:하다|함)?)\s*[.?]*$/;

/** A word that is known and says something by itself. */
const isContent = ({ text, alternatives, share = 1, tentative }: QueryTerm): boolean =>
  alternatives.length > 0 && share > 0.5 && tentative !== true && text !== '없이';

/** A sentence about a situation, which one of the site's own may answer: neither two are compared nor a number is asked for. */
export const isSituation = ({ plan: { text, terms }, hits }: Pass): boolean =>
  hits.length > 0 &&
  !COMPARING.test(text) &&
  terms.filter(isContent).length >= (readQuestion(text, terms).forNumber && !DEMANDS.test(text) ? LONG : SITUATION);
