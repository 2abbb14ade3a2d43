import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import { isChoseong } from '../../../korean/jamo.ts';
import { splitCompound } from '../../../korean/compounds.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';
import { foldName } from '../../../model/fold-name.ts';
import { bare } from '../../../search/query/show/not-understood.ts';
import { keyOf, type QueryTerm } from '../../../search/query/understand/query-terms.ts';
import { nearest } from './nearest-entries.ts';
import {
  ABOUT,
  AS_TYPED,
  fits,
  inWhole,
  literally,
  mean,
  ownShare,
  runShare,
  saysAlike,
  saysInitials,
  saysItself,
  saysWord,
  weightIn,
} from './fits.ts';
import { DENIED, foldWords, readEntries, type ListEntry, type ReadEntry } from './read-entries.ts';

/** All of it stands in what is an entry's own, under whatever name. */
const AS_OWN = 3.5;
/** The query is all of an entry's value, or another name of it: 15분 of `15분(900초)`, 아이암 of IAM. */
const IS_VALUE = 2;
/** Of so many words one may be missing, where no entry has them all. */
const MAY_MISS = 3;
/** So many words are a situation: those entries count that say most of what is rare in it. */
const SITUATION = 6;
/** What anything is asked for by: `고정 IP가 필요`, `고정 IP를 쓰고 싶다`. */
export const ASKING = /^(?:필요|요구|요구사항|사항|충족|만족|가능|사용|이용|쓰다|여야|많다|많은|많이|없이|동안|다른)$/;
/** What only helps to ask says less than this. */
const SIDE = 0.5;

/** A word that so few entries say tells which is meant, and what that is worth. */
const RARE = { entries: 3, worth: 6 };

/** Another amount of the same unit, where none says the one that is asked for. */
const ALIKE = 0.5;

/** An amount or its unit, which is a word of its own in English. */
const AMOUNT = /^(?:\d|(?:second|minute|hour|day|week|month|year)s?$)/;

/** Who asks for what does not matter to a situation wants another. */
const IS_DENIED = 0.1;

/** A topic that shows an entry of another says less than its own. */
const LENT = 0.75;

/** What tells why an entry was found: a text of it that is not seen. */
export interface Because {
  readonly from: 'text' | 'about' | 'aside';
  readonly text: string;
}

/** How well each entry fits a query, 0 for not at all. */
export interface Fit {
  readonly scores: readonly number[];
  /** What fits less than this is only like what is asked for. */
  readonly least: number;
  /** None says what is asked for: these are the nearest. */
  readonly isNear: boolean;
  /** Words of the query that none of these says, where they are no nearest. */
  readonly lacking: readonly string[];
  /** Why a situation was found, by its place, where nothing says so that is seen of it. */
  readonly because?: (at: number) => Because | undefined;
}

type Scored = Pick<Fit, 'scores' | 'isNear'>;

/** What fits so much less than the best is only like it; first consonants stand in much that says something else. */
const ALSO = { words: 0.4, initials: 0.6 };

/** A mean in which each counts as much as it weighs. */
const weighed = (all: readonly number[], weights: readonly number[]): number =>
  all.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) / (weights.reduce((sum, one) => sum + one, 0) || 1);

const NOTHING: ReadonlySet<string> = new Set();

/** Finds the entries of a short list that say every word of a query, whatever their order, particles and names. */
export class ListFinder {
  readonly entries: readonly ReadEntry[];
  readonly #piecesOf: (word: string) => readonly string[];

  private constructor(entries: readonly ReadEntry[], vocabulary: Vocabulary | undefined) {
    this.entries = entries;
    // a number and its unit are one
    this.#piecesOf = (word) =>
      (/\d/.test(word) ? undefined : splitCompound(word, (piece) => vocabulary?.isPiece(piece) === true)) ?? [word];
  }

  /** Reads the entries; yields after each, so that the caller may pause. */
  static *read(entries: readonly ListEntry[], vocabulary: Vocabulary | undefined): Generator<void, ListFinder> {
    return new ListFinder(yield* readEntries(entries, vocabulary), vocabulary);
  }

  /**
   * `terms` is the query as the search understands it; without it only what was typed counts. Where no entry has all, those count
   * that lack an amount or a word that only helps to ask, and of three words or more those that lack one. Of entries that fit
   * alike, those stand first whose topics do among `best`, the topics that the search finds first; where it finds any, the
   * nearest stand in place of none. What the search itself answers with, by its `answers`, stands before all.
   */
  find(
    query: string,
    terms: readonly QueryTerm[] | undefined,
    best: readonly string[] = [],
    answers: readonly string[] = [],
  ): Fit {
    const said = terms?.filter((term) => !ASKING.test(keyOf(term)));
    const told = said?.length === 0 ? terms : said;
    const fit = this.#fit(query, told, best);
    const first = Math.max(...fit.scores) + 0.01;
    const isAnswer = (at: number): boolean => answers.includes(this.entries[at]?.place ?? '');
    const scores = fit.scores.map((score, at) => (isAnswer(at) ? first : score));
    const found = fit.isNear ? this.entries : this.entries.filter((_, at) => (scores[at] ?? 0) > 0);
    const lacks = (term: QueryTerm): boolean => {
      const folded = foldName(term.text);
      return (
        term.text.length > 1 &&
        term.tentative !== true &&
        (term.share ?? 1) === 1 &&
        found.every((entry) => !entry.folded.includes(folded) && fits(entry, term, '\n') === 0)
      );
    };
    const isTold = found.length === 0 || isChoseong(query);
    const least = fit.isNear ? 0 : ALSO[isChoseong(query) ? 'initials' : 'words'] * Math.max(...fit.scores);
    return { ...fit, scores, least, lacking: isTold ? [] : (told ?? []).filter(lacks).map(bare) };
  }

  #fit(query: string, terms: readonly QueryTerm[] | undefined, best: readonly string[]): Scored {
    const words = foldWords(query);
    const typed = words.join('');
    const isInitials = isChoseong(typed);
    const understood =
      terms
        ?.filter(({ alternatives, tentative }) => alternatives.length > 0 && tentative !== true)
        .map((term) => (isInitials ? inOtherLetters(term) : term)) ?? [];
    const spelled = understood.map(({ text }) => foldWords(text).join(' '));
    const inWholes = understood.map(inWhole);
    // 제한시간 is there where 제한 and 시간 are
    const pieces = words.flatMap((word) => this.#piecesOf(word));
    const rank = (ids: readonly string[]): number =>
      Math.max(0, ...ids.map((id) => (best.includes(id) ? 1 / (1 + best.indexOf(id)) : 0)));
    const ranks = this.entries.map(({ topics, lent }) => rank(topics) + LENT * rank(lent));
    const asksDenied = query.match(DENIED) !== null;
    const isOne = understood.length === 1 && !isInitials;
    const isThing = isOne && this.entries.some((entry) => entry.thing() === keyOf(understood[0]));
    const isName = this.entries.some(({ aboutNames }) => aboutNames.has(typed));
    const fitting = this.entries.map((entry) => understood.map((term, of) => fits(entry, term, spelled[of] ?? '')));
    // 콜드스타트, which few say, tells more than 람다 beside it; where it is said, what only is about it hardly counts
    const saying = understood.map((_, of) => fitting.reduce((sum, all) => sum + Number((all[of] ?? 0) > ABOUT), 0));
    const isMany = understood.length > 1;
    const isSituations = this.entries.some(({ leavesAside }) => !leavesAside);
    const weights = saying.map((count) => (isSituations ? inverseFrequency(count, this.entries.length) : 1));
    const rare = (parts: readonly number[]): number => {
      const isRare = (of: number): boolean => (parts[of] ?? 0) > ABOUT && (saying[of] ?? 0) <= RARE.entries;
      return isSituations && isMany
        ? RARE.worth *
            weighed(
              parts.map((_, of) => Number(isRare(of))),
              weights,
            )
        : 0;
    };
    const silent = { worth: 1, literal: 0, isElse: false, alike: 0, beside: 0, parts: understood.map(() => 0) };
    const scored = this.entries.map((entry, at) => {
      const isSaid = (): boolean => understood.length === 0 || inWholes.some((term) => fits(entry, term, '\n') > ABOUT);
      const literal = literally(entry, { typed, words, pieces, isInitials }, isSaid);
      // what first consonants may stand for begins with them
      const parts = isInitials && !saysInitials(entry, typed) ? silent.parts : (fitting[at] ?? []);
      // most say nothing of it
      if (literal === 0 && !fitting[at]?.some((part) => part > 0)) return silent;
      const own = ownShare(entry, understood);
      const isDenied = !asksDenied && understood.some((term) => weightIn(entry.denied, term) === 1);
      return {
        worth: isDenied ? IS_DENIED : 1,
        literal: Math.max(
          literal,
          own > 0.9 && (!isSituations || understood.length >= words.length) ? AS_OWN : 0,
          isName && isCalled(entry, understood) ? AS_TYPED : 0,
        ),
        // kms is a name: what says 암호화 alone is about another
        isElse: isThing && literal < 1 && !saysItself(entry, understood[0]),
        alike: understood.filter((term) => saysAlike(entry, term)).length,
        beside:
          (typed !== '' && (entry.value === typed || (isOne && entry.thing() === keyOf(understood[0])))
            ? IS_VALUE
            : 0) +
          (isSituations ? AS_TYPED * runShare(entry, words) + rare(fitting[at] ?? []) : 0) +
          (isMany ? own : 0) +
          (entry.leavesAside || understood.length === 0 ? 0 : saidShare(entry, pieces, understood)) +
          ABOUT * (ranks[at] ?? 0),
        parts,
      };
    });
    const score = (mayMiss: number, isFree?: (term: QueryTerm) => boolean): number[] =>
      scored.map(({ worth, literal, isElse, alike, beside, parts }) => {
        if (isElse) return 0;
        const missing = understood.filter((term, at) => parts[at] === 0 && isFree?.(term) !== true).length;
        const all = parts.some((part) => part > 0) && missing <= mayMiss;
        const fit = literal + (all ? weighed(parts, weights) : 0);
        const more = isFree === undefined ? 0 : (ALIKE * alike) / parts.length;
        return fit === 0 ? 0 : worth * (fit + more + beside);
      });
    const finds = (scores: readonly number[]): boolean => scores.some((one) => one > 0);
    const strict = score(0);
    if (finds(strict)) {
      // what only its topic's other names say is noise beside what says it itself
      const isAside = ({ literal, parts }: (typeof scored)[number], at: number): boolean =>
        this.entries[at]?.leavesAside === true && literal < 1 && parts.every((part) => part <= ABOUT);
      const aside = scored.map(isAside);
      const told = strict.map((fit, at) => (aside[at] === true ? 0 : fit));
      const sure = finds(told) ? told : strict;
      return { scores: sure, isNear: false };
    }
    if (understood.length < SITUATION || best.length === 0) {
      // how much it is differs from one situation to the next
      const alike = score(0, ({ text, share = 1 }) => AMOUNT.test(text) || share < SIDE);
      if (finds(alike)) return { scores: alike, isNear: false };
      const most = understood.length < MAY_MISS ? alike : score(1);
      if (finds(most) || best.length === 0) return { scores: most, isNear: false };
    }
    // a letter alone is near to everything
    if (!isInitials && query.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return { scores: strict, isNear: false };
    const parts = scored.map(({ parts: all }, at) =>
      all.map((part, term) => Math.min(1, part) + weightIn(this.entries[at]?.own ?? NOTHING, understood[term])),
    );
    const near = nearest(parts, understood, isInitials ? [] : ranks);
    return { scores: near, isNear: finds(near) };
  }
}

/** How much of a query a situation says in the very words, and itself rather than by its answer: that tells alike ones apart. */
const saidShare = (entry: ReadEntry, pieces: readonly string[], understood: readonly QueryTerm[]): number =>
  ABOUT * mean(pieces.map((piece) => Number(saysWord(entry, piece)))) +
  (ABOUT / 2) * mean(understood.map((term) => weightIn(entry.titled, term)));

/** What its name says under another spelling is as good as typed: 람다 of Lambda. */
const isCalled = ({ titled }: ReadEntry, understood: readonly QueryTerm[]): boolean =>
  understood.length > 0 && understood.every((term) => weightIn(titled, term) === 1);

/** What first consonants may stand for and do not stand in themselves: lambda for ㄹㄷ. */
const inOtherLetters = (term: QueryTerm): QueryTerm => ({
  ...term,
  alternatives: term.alternatives.filter(({ terms }) => !terms.some((word) => /[가-힣]/.test(word))),
});
