/** Whether a query is a sentence about a situation, which one of the site's own may answer. */
import { readQuestion } from '../../search/query/answer/question.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';
import { COMPARING } from './comparing.ts';
import type * as found from './render-scenario.ts';

/** So many words that say something are a situation. */
const SITUATION = 4;

/** A word that is known and says something. */
export const isContent = ({ alternatives, share = 1, tentative }: QueryTerm): boolean =>
  alternatives.length > 0 && share > 0.5 && tentative !== true;

/** Neither two are compared nor a number is asked for. A word whose files are on their way may be known. */
export const isSituation = ({ query, plan: { terms }, hits, wanted }: Pass): boolean =>
  hits.length > 0 &&
  terms.filter((term) => isContent(term) || (wanted.length > 0 && (term.share ?? 1) > 0.5)).length >= SITUATION &&
  !COMPARING.test(query) &&
  !readQuestion(query, terms).forNumber;

/** What finds the situation of a sentence. */
type Finder = typeof found;

let finder: Finder | undefined;
/** It, where it has come: then it answers with the results. */
export const finderAtHand = (): Finder | undefined => finder;

/** It, with all situations. @throws where they do not come */
export async function loadFinder(): Promise<Finder> {
  const loaded = await import('./render-scenario.ts');
  await loaded.loadScenarios();
  finder = loaded;
  return loaded;
}
