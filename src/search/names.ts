import { glue, glueEach } from '../korean/normalize.ts';
import { unitsOf, type Unit } from '../korean/terms.ts';
import type { Concept, Vocabulary } from '../korean/vocabulary.ts';
import { lastUpTo } from './bytes.ts';

/** Names with smaller numbers are titles, in Korean and in English. */
export const TITLES = 2;

/** Where a term stands in a name (title, English title, alias) of a topic. */
export interface NamePosting {
  readonly topic: number;
  /** 0 is the title. */
  readonly name: number;
  /** Which unit of the name. @see Unit */
  readonly unit: number;
  /** The term is only a part of the unit. */
  readonly part: boolean;
  /** What this unit, or the part, weighs in the name; the units of a name sum up to 1. */
  readonly share: number;
}

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
export function nameUnits(name: string, vocabulary: Vocabulary): Unit[] {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return unitsOf(outside === '' ? name : outside, vocabulary);
}

/** The terms of one name with what each weighs in it: a rare word more than a common one. */
export function weighName(
  topic: number,
  name: number,
  units: readonly Unit[],
  idf: (term: string) => number,
): [string, NamePosting][] {
  const all = units.reduce((sum, { term }) => sum + idf(term), 0);
  return units.flatMap(({ term, parts }, unit) => {
    const share = idf(term) / all;
    const inside = { topic, name, unit, part: true, share: share / parts.length };
    return [
      [term, { ...inside, part: false, share }] as [string, NamePosting],
      ...[...new Set(parts)].map((part): [string, NamePosting] => [part, inside]),
    ];
  });
}

/** How a term is written, in part and in letters: any name of its concept, or itself, without what ends a verb or an English word. */
const writings = (term: string, forms: readonly string[] | undefined): string[] =>
  (forms ?? [term])
    .map(glue)
    .map((word) =>
      /^[a-z]{5,}$/.test(word)
        ? word.slice(0, Math.max(4, word.length - 4))
        : word.replace(/(.)다$/, '$1').normalize('NFD'),
    )
    .filter((written) => written !== '');

/** The names of topics. Each is read when a term is asked for that it may have: to read all takes longer than to search. */
export class Names {
  readonly #all: readonly { readonly topic: number; readonly name: number; readonly text: string }[];
  readonly #vocabulary: Vocabulary;
  readonly #idf: (term: string) => number;
  readonly #forms: ReadonlyMap<string, readonly string[]>;
  /** Each name as {@link glue} spells it. */
  readonly glued: readonly string[];
  /** All of them as lines of a text, and where each begins. */
  readonly #lines: string;
  readonly #starts: Uint32Array;
  readonly #units: (readonly Unit[])[] = [];
  readonly #postings = new Map<string, readonly NamePosting[]>();

  constructor(
    topics: readonly (readonly string[])[],
    concepts: readonly Concept[],
    vocabulary: Vocabulary,
    idf: (term: string) => number,
  ) {
    this.#all = topics.flatMap((names, topic) => names.map((text, name) => ({ topic, name, text })));
    this.#vocabulary = vocabulary;
    this.#idf = idf;
    this.#forms = new Map(concepts.map(({ key, forms }) => [key, forms]));
    this.glued = glueEach(this.#all.map(({ text }) => text));
    // 느린 holds 느리 letter by letter only
    const lines = this.glued.map((name) => name.normalize('NFD'));
    this.#lines = lines.join('\n');
    let at = 0;
    this.#starts = Uint32Array.from(lines, ({ length }) => (at += length + 1) - length - 1);
  }

  /** The n-th of all names as units. */
  units(number: number): readonly Unit[] {
    return (this.#units[number] ??= nameUnits(this.#all[number]?.text ?? '', this.#vocabulary));
  }

  /** In which names a term stands. */
  postings(term: string): readonly NamePosting[] {
    let found = this.#postings.get(term);
    if (found === undefined) this.#postings.set(term, (found = this.#find(term)));
    return found;
  }

  #find(term: string): readonly NamePosting[] {
    const numbers = new Set<number>();
    for (const written of writings(term, this.#forms.get(term)))
      for (let at = this.#lines.indexOf(written); at >= 0;) {
        const number = lastUpTo(this.#starts, at);
        numbers.add(number);
        at = this.#lines.indexOf(written, this.#starts[number + 1] ?? Infinity);
      }
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const { topic = 0, name = 0 } = this.#all[number] ?? {};
        const weighed = weighName(topic, name, this.units(number), this.#idf);
        return weighed.flatMap(([one, posting]) => (one === term ? [posting] : []));
      });
  }
}
