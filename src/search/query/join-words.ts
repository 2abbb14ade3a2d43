import { glue } from '../../korean/normalize.ts';
import { guessed, NEAR_WEIGHT } from './guessed.ts';
import type { OpenIndex } from './open-index.ts';
import type { Alternative, QueryTerm, Rewrite } from './query-terms.ts';
import { complete, completeSlip, correct } from './recover.ts';

/** Weight of a form that is a name or a concept, not just a word. @see Form */
const SOLID = 2;

/** What two words count as two where they begin a name as one. */
const APART = 0.7;

/**
 * A word that is nothing alone may be the end of a name with the word before it: 오토 스켈링, 가드 듀.
 */
export function joinUnknown(terms: QueryTerm[], open: boolean, rewrites: Rewrite[], index: OpenIndex): void {
  for (let at = 1; at < terms.length; at++) {
    const before = terms[at - 1];
    const term = terms[at];
    if (before === undefined || term === undefined) continue;
    const unsure = (one: QueryTerm): boolean => one.tentative === true || one.alternatives.length === 0;
    if (!unsure(term) && !unsure(before)) continue;
    const words = glue(before.text + term.text);
    const last = open && at === terms.length - 1;
    const longer = last ? complete(words, index).filter(({ form }) => form.weight > SOLID) : [];
    const near = longer.length > 0 ? [] : correct(words, index);
    // a known word is given up only for a whole name of its length: globla accelerator
    if (near.length > 0 && (unsure(term) || (near[0]?.form.glued.length ?? 0) >= words.length)) {
      terms.splice(at - 1, 2, guessed(`${before.text} ${term.text}`, near, 'typo', rewrites, index));
      continue;
    }
    const meant = longer.length > 0 || !last ? longer : completeSlip(words, index);
    if (meant.length === 0) continue;
    const alternatives = meant.slice(0, 3).map(({ form, weight }): Alternative => ({ terms: form.terms, weight }));
    for (const other of meant[0]?.form.terms.flatMap((key) => index.near(key)) ?? [])
      alternatives.push({ terms: [other], weight: NEAR_WEIGHT });
    if (longer.length === 0) {
      // globla acc: what is nothing alone is part of the name
      const from = before.alternatives.length === 0 ? at - 1 : at;
      terms.splice(from, at - from + 1, {
        ...term,
        tentative: true,
        alternatives: [...alternatives, ...term.alternatives],
      });
      continue;
    }
    // 클라우드 워 is the beginning of one name; the two words may still be two: s3 스 of s3 스냅샷
    const [first] = before.alternatives;
    const apart = term.alternatives
      .slice(0, 3)
      .flatMap((one) =>
        first === undefined ? [] : [{ terms: [...first.terms, ...one.terms], weight: APART * one.weight }],
      );
    terms.splice(at - 1, 2, { text: `${before.text} ${term.text}`, alternatives: [...alternatives, ...apart] });
  }
}

/** A short unknown word is a slip in a common one only where something is named besides: 동시성 재한, but not 감기 증상. */
export function correctBesideNames(terms: QueryTerm[], rewrites: Rewrite[], index: OpenIndex): void {
  const named = terms.some(({ alternatives: [first] }) => first?.terms.length === 1 && isConcept(first, index));
  if (!named) return;
  terms.forEach((term, at) => {
    if (term.alternatives.length > 0 || (term.share ?? 1) < 1) return;
    const guesses = correct(term.text, index, true);
    if (guesses.length > 0) terms[at] = guessed(term.text, guesses, 'typo', rewrites, index);
  });
}

const isConcept = ({ terms: [term = ''], weight }: Alternative, index: OpenIndex): boolean =>
  weight === 1 && index.vocabulary.conceptsOf(term) !== undefined;
