import { isEverydayNoun } from '../../../korean/everyday-nouns.ts';
import { correctWithin } from '../look-up/candidates.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { nameKey } from '../rank/match-names.ts';
import type { Reading } from './reading.ts';
import { meantBy } from './alternatives.ts';
import type { QueryTerm } from './query-terms.ts';

/** Weight above which a word is the thing itself. */
const SURE = 0.8;

/** A short unknown word is a slip in a common one only where something is named besides: 동시성 재한, but not 감기 증상. */
export function correctBesideNames({ terms, rewrites: before }: Reading, index: OpenIndex): Reading {
  const beside = new Set(
    terms.flatMap(({ alternatives }) =>
      alternatives
        .filter(({ weight }) => weight > SURE)
        .flatMap((one) => one.terms.flatMap((word) => index.names(word).map(nameKey))),
    ),
  );
  const rewrites = [...before];
  const read = terms.map((term): QueryTerm => {
    if (isEverydayNoun(term.text) || beside.size === 0) return term;
    if (term.alternatives.length > 0) return term;
    const within = correctWithin(term.text, beside, index);
    const to = within[0]?.form.text;
    if (to === undefined) return term;
    rewrites.push({ kind: 'typo', from: term.text, to });
    return { text: to, alternatives: meantBy(within, index) };
  });
  return { cost: 0, terms: read, rewrites };
}
