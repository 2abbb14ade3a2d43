import { isEverydayNoun } from '../../../korean/everyday-nouns.ts';
import { glue } from '../../../korean/normalize.ts';
import { guessed, NEAR_WEIGHT } from './guessed.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Alternative, QueryTerm, Rewrite } from './query-terms.ts';
import { nameKey } from '../rank/match-names.ts';
import { complete, completeSlip, correct, correctWithin } from '../look-up/candidates.ts';

/** Weight of a form that is a name or a concept, not just a word. @see Form */
const SOLID = 2;

/** Weight above which a word is the thing itself. */
const SURE = 0.8;
/** Topics that a word may be in and still count as rare. */
const RARE = 2;

/** What two words count as two where they begin a name as one. */
const APART = 0.7;

/**
 * A word that is nothing alone may be the end of a name with the word before it: 오토 스켈링, 가드 듀.
 */
export function joinUnknown(terms: QueryTerm[], open: boolean, rewrites: Rewrite[], index: OpenIndex): void {
  joinMisspelled(terms, rewrites, index);
  for (let at = 1; at < terms.length; at++) {
    const before = terms[at - 1];
    const term = terms[at];
    if (before === undefined || term === undefined) continue;
    if ((!isUnsure(term) && !isUnsure(before)) || [term, before].some(({ text }) => isEverydayNoun(text))) continue;
    const words = glue(before.text + term.text);
    const last = open && at === terms.length - 1;
    const longer = last ? complete(words, index).filter(({ form }) => form.weight > SOLID) : [];
    const near = longer.length > 0 ? [] : correct(words, index);
    // a known word is given up only for a whole name of its length: globla accelerator
    if (near.length > 0 && (isUnsure(term) || (near[0]?.form.glued.length ?? 0) >= words.length)) {
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

/** Three or four words that are one name when nearly all of them are misspelled: 라우뜨 피푸티 쓰리. */
function joinMisspelled(terms: QueryTerm[], rewrites: Rewrite[], index: OpenIndex): void {
  for (const count of [4, 3]) {
    for (let at = 0; at + count <= terms.length; at++) {
      const window = terms.slice(at, at + count);
      if (window.filter(isUnsure).length < 2 || window.some(({ text }) => isEverydayNoun(text))) continue;
      const near = correct(glue(window.map(({ text }) => text).join('')), index);
      const text = window.map((term) => term.text).join(' ');
      if (near.length > 0) terms.splice(at, count, guessed(text, near, 'typo', rewrites, index));
    }
  }
}

const isUnsure = ({ tentative, alternatives }: QueryTerm): boolean => tentative === true || alternatives.length === 0;

/** A short unknown word is a slip in a common one only where something is named besides: 동시성 재한, but not 감기 증상. */
export function correctBesideNames(terms: QueryTerm[], rewrites: Rewrite[], index: OpenIndex): void {
  const beside = new Set(
    terms.flatMap(({ alternatives }) =>
      alternatives
        .filter(({ weight }) => weight > SURE)
        .flatMap((one) => one.terms.flatMap((word) => index.names(word).map(nameKey))),
    ),
  );
  const named = terms.some(({ alternatives: [first] }) => first?.terms.length === 1 && isConcept(first, index));
  terms.forEach((term, at) => {
    if (isEverydayNoun(term.text) || beside.size === 0) return;
    if (term.alternatives.length > 0) {
      if (isRare(term, index)) terms[at] = { ...term, alternatives: [...term.alternatives, ...meantBeside(term.text)] };
      return;
    }
    const within = correctWithin(term.text, beside, index);
    const isNoun = (term.share ?? 1) === 1;
    const guesses = within.length === 0 && named && isNoun ? correct(term.text, index, true) : within;
    if (guesses.length > 0) terms[at] = guessed(term.text, guesses, 'typo', rewrites, index);
  });

  /** A word that hardly any text has may all the same be a slip in one that the name has: 수명 주가 정책. */
  function meantBeside(word: string): Alternative[] {
    return correctWithin(word, beside, index).map(({ form, weight }) => ({ terms: form.terms, weight }));
  }
}

const isRare = ({ alternatives }: QueryTerm, index: OpenIndex): boolean =>
  alternatives.every(({ terms }) =>
    terms.every((word) => index.topicsWith(word) <= RARE && !index.isSubject(word) && !word.endsWith('다')),
  );

const isConcept = ({ terms: [term = ''], weight }: Alternative, index: OpenIndex): boolean =>
  weight === 1 && index.vocabulary.conceptsOf(term) !== undefined;
