import { words } from '#korean/words';
import { analyze } from '../../../korean/analyze.ts';
import { once } from '../../../korean/once.ts';
import { TUNING } from '../../tuning.ts';
import { dictionaryForm, endsAsVerb } from '../../../korean/conjugate.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { isAnchor } from '../rank/anchors.ts';
import { readText } from './lattice.ts';
import { keyOf, type Plan, type QueryTerm, type Rewrite } from './query-terms.ts';
import { asMeant, wantGuesses } from './readers.ts';
import { asLabel } from './tidy-query.ts';

/** What stands before these is not what is looked for. */
const without = once(() => new RegExp(words().without));

/** Part of a text, which says nothing behind a name (람다 동시성 요약), and how something is done (잘못 골라서). */
const PART = /^(?:부분|파트|요약|페이지)[만을를도]?$/;
const HOW = /^잘못$/;

/**
 * Understands a query: particles and endings go, names of concepts are found across spaces, words typed with the wrong
 * keyboard layout, as initial consonants, misspelled or half typed are replaced by what they stand for.
 * Example: `fkaekfmf` → one term `lambda`, rewrite `fkaekfmf → 람다를`.
 */
export function planQuery(query: string, index: OpenIndex, before: readonly Rewrite[] = []): Plan {
  const text = asLabel(query).normalize('NFC').trim();
  const { terms: said, rewrites, cost } = readText(text, !/\s$/.test(query), index);
  wantGuesses(index, cost);
  const meant = before.length > 0 ? query : asMeant(query, rewrites, index);
  if (meant !== query) return planQuery(meant, index, [{ kind: 'layout', from: query.trim(), to: meant.trim() }]);
  const isNamed = said.some((term) => isAnchor(term, index, true));
  const isVerb = (word: string): boolean => /[가-힣]다$/.test(word) || dictionaryForm(word) !== undefined;
  const terms = said.filter((term, at) =>
    at + 1 === said.length
      ? !isNamed || !PART.test(term.text)
      : !HOW.test(term.text) || !isVerb(said[at + 1]?.text ?? ''),
  );
  // where much is talk, a word that nobody knows is likely more of it
  const empty = analyze(text, index.vocabulary).filter(
    (token) => token.stop && /[가-힣ㅋㅎㅠㅜ]/.test(token.text),
  ).length;
  const [, head] = without().exec(text) ?? [];
  const unwanted = head && keyOf(readText(head, false, index).terms.at(-1));
  const weighed = terms.map((term): QueryTerm => {
    if (term.alternatives.length > 0) return keyOf(term) === unwanted ? { ...term, unwanted: true } : term;
    if (empty >= TUNING.talk.words) return { ...term, share: TUNING.talk.unknown };
    const isNoun = /^(?:[가-힣]{2,}|[a-z]{3,})$/.test(term.text) && !endsAsVerb(term.text);
    return { ...term, decides: isNoun && empty === 0 };
  });
  return { text: query, terms: weighed, rewrites: [...before, ...rewrites] };
}
