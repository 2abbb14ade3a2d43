import { toChoseong, isChoseong } from '../../korean/jamo.ts';
import { foldName } from '../../model/fold-name.ts';
import { once } from '../../korean/once.ts';
import { splitCompound } from '../../korean/compounds.ts';
import { countTerms } from '../../korean/terms.ts';
import type { Vocabulary } from '../../korean/vocabulary.ts';
import type { QueryTerm } from '../../search/query/understand/query-terms.ts';

/** An entry of a list, as it is found. */
export interface ListEntry {
  /** What it is called, with its other names. */
  readonly name: string;
  /** What it is called besides, where others share its name: words of a longer query that stand there say most. */
  readonly own?: string;
  /** What else it says. */
  readonly text: string;
  /** Names of what it is about: to be found by, less than by what it says. */
  readonly about?: string;
  /** A number that it gives: who types one wants where it is that. */
  readonly value?: string;
  /** Ids of its topics: those that the search finds first stand first. */
  readonly topics?: readonly string[];
}

/** A word in the name of an entry says more than one in its text. */
const IN_NAME = 2;
/** What an entry is only about says less than what it says. */
const ABOUT = 0.5;
/** The query stands in an entry as it was typed: nothing fits better. */
const AS_TYPED = 4;
/** The query is all of an entry's value: 15분 of `15분(900초)`. */
const IS_VALUE = 2;
/** Of so many words one may be missing, where no entry has them all. */
const MAY_MISS = 3;

interface ReadEntry {
  readonly named: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly folded: string;
  readonly foldedAbout: string;
  /** First consonants of all that it says, and of the words that it is called by. */
  readonly initials: () => string;
  readonly nameInitials: () => readonly string[];
  readonly value: string;
  readonly topics: readonly string[];
}

const foldWords = (text: string): string[] => text.trim().split(/\s+/).map(foldName);

/** Finds the entries of a short list that say every word of a query, whatever their order, particles and names. */
export class ListFinder {
  readonly #entries: readonly ReadEntry[];
  readonly #piecesOf: (word: string) => readonly string[];

  private constructor(entries: readonly ReadEntry[], vocabulary: Vocabulary | undefined) {
    this.#entries = entries;
    // a number and its unit are one
    this.#piecesOf = (word) =>
      (/\d/.test(word) ? undefined : splitCompound(word, (piece) => vocabulary?.isPiece(piece) === true)) ?? [word];
  }

  /** Reads the entries as the index reads its texts; yields after each, so that the caller may pause. */
  static *read(entries: readonly ListEntry[], vocabulary: Vocabulary | undefined): Generator<void, ListFinder> {
    const read: ReadEntry[] = [];
    // the names of a topic stand at each of its numbers: they are read once
    const known = new Map<string, ReadonlySet<string>>();
    const termsOf = (text: string): ReadonlySet<string> => {
      const terms =
        known.get(text) ??
        new Set(vocabulary === undefined ? [] : countTerms(text.normalize('NFC'), vocabulary).keys());
      known.set(text, terms);
      return terms;
    };
    for (const { name, own = '', text, about = '', value = '', topics = [] } of entries) {
      const folded = foldName(`${name} ${own} ${text}`);
      read.push({
        ...{ named: new Set([...termsOf(name), ...termsOf(own)]), own: termsOf(own) },
        ...{ said: termsOf(text), about: termsOf(about) },
        ...{ folded, foldedAbout: foldName(about), initials: once(() => toChoseong(folded)) },
        nameInitials: once(() => foldWords(`${name} ${own}`).map(toChoseong)),
        value: foldName(value.replace(/\s*\(.*/, '')),
        topics,
      });
      yield;
    }
    return new ListFinder(read, vocabulary);
  }

  /**
   * How well each entry fits, 0 for not at all. `terms` is the query as the search understands it; without it only what was
   * typed counts. Where no entry has all, those count that lack an amount, and of three words or more those that lack one. Of entries that fit alike, those
   * stand first whose topics do among `best`.
   */
  find(query: string, terms: readonly QueryTerm[] | undefined, best: readonly string[] = []): number[] {
    const words = foldWords(query);
    const typed = words.join('');
    const understood = terms?.filter(({ alternatives, tentative }) => alternatives.length > 0 && tentative !== true);
    // 제한시간 is there where 제한 and 시간 are
    const pieces = words.flatMap((word) => this.#piecesOf(word));
    const scored = this.#entries.map((entry) => ({
      literal: literally(entry, typed, words, pieces),
      beside:
        (typed !== '' && entry.value === typed ? IS_VALUE : 0) +
        ownShare(entry, understood ?? []) +
        Math.max(0, ...entry.topics.map((id) => (best.includes(id) ? ABOUT / (1 + best.indexOf(id)) : 0))),
      parts: (understood ?? []).map((term) => fits(entry, term)),
    }));
    const isAmount = (at: number): boolean => /^\d/.test(understood?.[at]?.text ?? '');
    const score = (mayMiss: number, isFree = (_at: number): boolean => false): number[] =>
      scored.map(({ literal, beside, parts }) => {
        const missing = parts.filter((part, at) => part === 0 && !isFree(at)).length;
        const all = parts.some((part) => part > 0) && missing <= mayMiss;
        const fit = literal + (all ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0);
        return fit === 0 ? 0 : fit + beside;
      });
    const finds = (scores: readonly number[]): boolean => scores.some((one) => one > 0);
    const strict = score(0);
    if (finds(strict)) return strict;
    // how much it is differs from one situation to the next
    const alike = score(0, isAmount);
    return (understood?.length ?? 0) < MAY_MISS || finds(alike) ? alike : score(1);
  }
}

/** How many of two words or more stand in what is an entry's own: 0 to 1. One word is a name, which all of its entries share. */
function ownShare({ own }: ReadEntry, understood: readonly QueryTerm[]): number {
  if (understood.length < 2) return 0;
  const best = understood.map(({ alternatives }) =>
    Math.max(0, ...alternatives.map(({ terms, weight }) => (terms.every((term) => own.has(term)) ? weight : 0))),
  );
  return best.reduce((sum, weight) => sum + weight, 0) / best.length;
}

/** Two first consonants stand in nearly every text: so few are the beginning of a word in the name. */
const saysInitials = ({ initials, nameInitials }: ReadEntry, typed: string): boolean =>
  typed.length > 2 ? initials().includes(typed) : nameInitials().some((word) => word.startsWith(typed));

function literally(entry: ReadEntry, typed: string, words: readonly string[], pieces: readonly string[]): number {
  const { folded, foldedAbout } = entry;
  if (folded.includes(typed)) return AS_TYPED;
  if (isChoseong(typed) && saysInitials(entry, typed)) return 1;
  if ([words, pieces].some((each) => each.every((word) => folded.includes(word)))) return 1;
  return words.every((word) => folded.includes(word) || foldedAbout.includes(word)) ? ABOUT : 0;
}

/** How well an entry says one thing that is asked for: 0 to {@link IN_NAME}. */
function fits({ named, said, about, folded }: ReadEntry, { text, alternatives }: QueryTerm): number {
  const best = folded.includes(foldName(text)) ? 1 : 0;
  return alternatives.reduce((most, { terms, weight }) => {
    if (terms.every((term) => named.has(term))) return Math.max(most, weight * IN_NAME);
    if (terms.every((term) => named.has(term) || said.has(term))) return Math.max(most, weight);
    const isMeant = terms.every((term) => named.has(term) || said.has(term) || about.has(term));
    return isMeant ? Math.max(most, weight * ABOUT) : most;
  }, best);
}
