import { analyze } from '../../../korean/analyze.ts';
import { TUNING } from '../../tuning.ts';
import { endsAsVerb } from '../../../korean/conjugate.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { readText } from './lattice.ts';
import { keyOf, type Plan, type QueryTerm } from './query-terms.ts';

/** What stands before these is not what is looked for. */
const WITHOUT = /^(.+?)\s*(?:없이|말고|대신|빼고|제외|안\s?쓰고|쓰지\s?않고)\S*\s+\S/;

/**
 * Understands a query: particles and endings go, names of concepts are found across spaces, words typed with the wrong
 * keyboard layout, as initial consonants, misspelled or half typed are replaced by what they stand for.
 *
 * Example: `fkaekfmf` → one term `lambda`, rewrite `fkaekfmf → 람다를`.
 */
export function planQuery(query: string, index: OpenIndex): Plan {
  const text = query.normalize('NFC').trim();
  const { terms, rewrites } = readText(text, !/\s$/.test(query), index);
  // where much is talk, a word that nobody knows is likely more of it
  const empty = analyze(text, index.vocabulary).filter(
    (token) => token.stop && /[가-힣ㅋㅎㅠㅜ]/.test(token.text),
  ).length;
  const [, before] = WITHOUT.exec(text) ?? [];
  const unwanted = before && keyOf(readText(before, false, index).terms.at(-1));
  const weighed = terms.map((term): QueryTerm => {
    if (term.alternatives.length > 0) return keyOf(term) === unwanted ? { ...term, unwanted: true } : term;
    if (empty >= TUNING.talk.words) return { ...term, share: TUNING.talk.unknown };
    const isNoun = /^(?:[가-힣]{2,}|[a-z]{3,})$/.test(term.text) && !endsAsVerb(term.text);
    return { ...term, decides: isNoun && empty === 0 };
  });
  return { terms: weighed, rewrites };
}
