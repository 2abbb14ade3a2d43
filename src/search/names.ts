import { append } from '../korean/append.ts';
import { glue, glueEach } from '../korean/normalize.ts';
import { unitsOf, type Unit } from '../korean/terms.ts';
import type { Concept, Vocabulary } from '../korean/vocabulary.ts';
import { lastUpTo } from './bytes.ts';
import type { NamePosting } from './postings.ts';
import { TUNING } from './tuning.ts';

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
export function nameUnits(name: string, vocabulary: Vocabulary): Unit[] {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return unitsOf(outside === '' ? name : outside, vocabulary);
}

type Weigh = (term: string) => number;

/** The terms of one name with what each weighs in it: a rare word more than a common one. */
function weighName(topic: number, name: number, units: readonly Unit[], idf: Weigh): [string, NamePosting][] {
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

/** The fullest of a term's names, where it stands in too many. */
function fullest(list: readonly NamePosting[]): readonly NamePosting[] {
  if (list.length <= TUNING.names.most) return list;
  return [...list]
    .sort((a, b) => b.share - a.share || a.topic - b.topic)
    .slice(0, TUNING.names.most)
    .sort((a, b) => a.topic - b.topic || a.name - b.name || a.unit - b.unit);
}

/** For each term the names (per topic: title, English title, aliases) that it stands in. */
export function weighNames(
  topics: readonly (readonly (readonly Unit[])[])[],
  idf: Weigh,
): Map<string, readonly NamePosting[]> {
  const postings = new Map<string, NamePosting[]>();
  topics.forEach((names, topic) => {
    names.forEach((units, name) => {
      for (const [term, posting] of weighName(topic, name, units, idf)) append(postings, term, posting);
    });
  });
  return new Map([...postings].map(([term, list]) => [term, fullest(list)]));
}

/** How a term is written, in part: any name of its concept, or itself, without what ends a verb or an English word. */
const writings = (term: string, concept: Concept | undefined): string[] =>
  (concept?.forms.map(glue) ?? [term])
    .map((word) =>
      /^[a-z]{5,}$/.test(word) ? word.slice(0, Math.max(4, word.length - 4)) : word.replace(/(.)다$/, '$1'),
    )
    .filter((written) => written !== '');

/** Terms of names that are written in none of these ways, each with the numbers of the names: 넓다 in 더 넓은 대역. */
export function unlikeNames(
  names: readonly string[],
  units: readonly (readonly Unit[])[],
  concepts: readonly Concept[],
): [string, ...number[]][] {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const unlike = new Map<string, number[]>();
  names.forEach((name, number) => {
    const glued = glue(name);
    for (const term of new Set((units[number] ?? []).flatMap((unit) => [unit.term, ...unit.parts])))
      if (!writings(term, byKey.get(term)).some((written) => glued.includes(written))) append(unlike, term, number);
  });
  return [...unlike].map(([term, numbers]) => [term, ...numbers]);
}

/** The names of topics. Each is read when a term is asked for that it may have: to read all takes longer than to search. */
export class Names {
  readonly #all: readonly { readonly topic: number; readonly name: number; readonly text: string }[];
  readonly #vocabulary: Vocabulary;
  readonly #idf: Weigh;
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #unlike: ReadonlyMap<string, readonly number[]>;
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
    unlike: readonly (readonly [string, ...number[]])[],
    vocabulary: Vocabulary,
    idf: Weigh,
  ) {
    this.#all = topics.flatMap((names, topic) => names.map((text, name) => ({ topic, name, text })));
    this.#vocabulary = vocabulary;
    this.#idf = idf;
    this.#concepts = new Map(concepts.map((concept) => [concept.key, concept]));
    this.#unlike = new Map(unlike.map(([term, ...numbers]) => [term, numbers]));
    this.glued = glueEach(this.#all.map(({ text }) => text));
    this.#lines = this.glued.join('\n');
    let at = 0;
    this.#starts = Uint32Array.from(this.glued, ({ length }) => (at += length + 1) - length - 1);
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
    const numbers = new Set(this.#unlike.get(term));
    for (const written of writings(term, this.#concepts.get(term))) {
      for (let at = this.#lines.indexOf(written); at >= 0;) {
        const number = lastUpTo(this.#starts, at);
        numbers.add(number);
        at = this.#lines.indexOf(written, this.#starts[number + 1] ?? Infinity);
      }
    }
    return fullest(
      [...numbers]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const { topic = 0, name = 0 } = this.#all[number] ?? {};
          return weighName(topic, name, this.units(number), this.#idf).flatMap(([one, posting]) =>
            one === term ? [posting] : [],
          );
        }),
    );
  }
}
