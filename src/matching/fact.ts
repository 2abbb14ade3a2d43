import { contentWords, latinWords, NoteText, wordsOf } from './note-text.ts';
import { has, readQuantities, type Quantity } from './quantities.ts';
import type { ReferenceFact } from './reference.ts';
import { weightOf, type Surroundings } from './surroundings.ts';
import { GENERIC, UNIT_WORDS } from './wording.ts';

/** One of the values of a fact with its names. */
interface Part {
  readonly words: readonly string[];
  /** It stands in brackets behind another one. */
  readonly isInner: boolean;
  readonly quantities: readonly Quantity[];
}
/** A fact of a page, read for comparing. */
export interface MatchedFact {
  readonly source: ReferenceFact;
  readonly about: ReadonlySet<string>;
  /** Where it is about a service by the title of its page: words of which one must stand there. */
  readonly qualifiers: readonly string[];
  /** Words that call it, by its label or as notes do; all words of one must be there. */
  readonly phrases: readonly (readonly string[])[];
  readonly parts: readonly Part[];
  /** What its quantities measure. */
  readonly kinds: ReadonlySet<string>;
  /** What exam material still has. */
  readonly era: readonly Quantity[];
  /** Other quantities that its place speaks of. */
  readonly beside: readonly Quantity[];
  /** All words that it is spoken of with. */
  readonly vocabulary: NoteText;
  /** Latin words of its label that tell it from others: `gp2`, `FIFO`. */
  readonly marks: readonly string[];
  readonly isLeast: boolean;
  readonly isDefault: boolean;
}
/** One of its values is this quantity. */
export const holds = ({ parts }: MatchedFact, one: Quantity): boolean =>
  parts.some(({ quantities }) => has(quantities, one));

/** Pieces of a value with their names: `MySQL·MariaDB 15개, Oracle 5개`; what stands in brackets with a value is a piece of its own. */
function partsOf(value: string, isPlain: (word: string) => boolean): Part[] {
  const all = readQuantities(value);
  const inside = [...value.matchAll(/\([^()]*\)/g)].map(({ 0: text, index }) => [index, index + text.length] as const);
  const isInside = (at: number): boolean => inside.some(([from, to]) => at > from && at < to);
  const within = (from: number, to: number): Quantity[] => all.filter(({ start, end }) => start >= from && end <= to);
  const wordsIn = (text: string): string[] =>
    [
      ...(text.match(/[A-Za-z][A-Za-z0-9.-]+/g) ?? []),
      ...contentWords(text).filter((word) => /^[가-힣]{2,}$/.test(word)),
    ]
      .map((word) => word.toLowerCase())
      .filter((word) => !isPlain(word));
  const inner = inside
    .filter(([from, to]) => within(from, to).length > 0)
    .map(([from, to]) => ({ quantities: within(from, to), words: wordsIn(value.slice(from, to)), isInner: true }));
  const ends = [...value.matchAll(/,(?!\d{3})|[·;/]/g)].map(({ index }) => index).filter((at) => !isInside(at));
  const outer: Part[] = [];
  let from = 0;
  for (const to of [...ends, value.length]) {
    const quantities = within(from, to).filter(({ start }) => !isInside(start));
    // names without a value belong to the value that follows
    if (quantities.length === 0) continue;
    const words = wordsIn(value.slice(from, to)).filter((word) => !inner.some((part) => part.words.includes(word)));
    outer.push({ quantities, words, isInner: false });
    from = to;
  }
  return [...outer, ...inner];
}

/** What a fact is read with. */
interface FactContext extends Pick<MatchedFact, 'about' | 'qualifiers'> {
  /** What its page is called. */
  readonly names: readonly string[];
  readonly title: NoteText;
}

/** Reads a fact for comparing. */
export function readFact(source: ReferenceFact, { about, qualifiers, names, title }: FactContext): MatchedFact {
  const label = new NoteText(source.label);
  const labelWords = contentWords(source.label.replace(/[()]/g, ' ')).filter(
    (word) => !GENERIC.has(word) && !/^[\d.,]+/.test(word),
  );
  const called = (source.called ?? []).map(wordsOf);
  const parts = partsOf(source.value, (word) => GENERIC.has(word) || UNIT_WORDS.test(word) || label.has(word));
  const examEra = source.examEra ?? '';
  // 1GiB마다 500 IOPS: no limit by itself
  const era = readQuantities(examEra).filter(({ start }) => !/\d\S*\s?(?:마다|당)\s?$/.test(examEra.slice(0, start)));
  return {
    ...{ source, about, qualifiers, parts, era },
    kinds: new Set([...parts.flatMap(({ quantities }) => quantities), ...era].map(({ kind }) => kind)),
    phrases: [...called, ...(labelWords.length === 0 ? [] : [labelWords])],
    beside: readQuantities(`${source.label} / ${source.note ?? ''}`),
    vocabulary: new NoteText(
      [source.label, source.value, source.note ?? '', ...(source.called ?? []), ...names].join(' '),
    ),
    marks: latinWords(source.label).filter((word) => !UNIT_WORDS.test(word) && !title.has(word)),
    isLeast: /최소|가장 작은|가장 짧은/.test(source.label),
    isDefault: source.label.includes('기본'),
  };
}

/** How well a fact is called, and whether all of that stands before the quantity or in its clause. */
interface Agreement {
  readonly score: number;
  readonly isClose: boolean;
}

/** How well a fact is called by what stands around a quantity; 0 where it is not. */
export function agreement({ phrases, qualifiers }: MatchedFact, around: Surroundings, isNamed: boolean): Agreement {
  if (!isNamed && qualifiers.length > 0 && !qualifiers.some((word) => around.all.has(word)))
    return { score: 0, isClose: false };
  let best: Agreement = { score: 0, isClose: false };
  for (const words of phrases) {
    let score = 0;
    let near = 0;
    let isClose = true;
    for (const word of words) {
      const nearness = around.nearness(word);
      if (nearness === 0) {
        score = 0;
        break;
      }
      if (UNIT_WORDS.test(word)) continue;
      near = Math.max(near, nearness);
      isClose &&= nearness !== 0.4;
      score += nearness * weightOf(word);
    }
    if (near >= 0.5 && score > best.score) best = { score, isClose };
  }
  return best;
}

/** What a quantity of a statement is compared with. */
interface Comparable {
  readonly values: readonly Quantity[];
  /** They are of the same bound, or the fact has but one. */
  readonly isSure: boolean;
  /** They are those of a part that the clause names. */
  readonly isPart: boolean;
}

/** The quantities of a fact that one of a statement may be compared with, by the names of its parts and by bounds. */
export function comparable(fact: MatchedFact, one: Quantity, around: Surroundings): Comparable {
  const ofKind = fact.parts
    .filter(({ quantities }) => quantities.some(({ kind }) => kind === one.kind))
    .map((part) => {
      const named = (text: NoteText): number =>
        part.words.reduce((sum, word) => sum + (text.has(word) ? weightOf(word) : 0), 0);
      return { ...part, own: named(around.own), before: named(around.before), after: named(around.line) };
    });
  const most = Math.max(0, ...ofKind.map(({ own }) => own));
  const mostBefore = Math.max(0, ...ofKind.map(({ before }) => before));
  const rest = ofKind.filter(({ after }) => after === 0);
  const open =
    most > 0
      ? ofKind.filter(({ own }) => own === most)
      : mostBefore > 0
        ? ofKind.filter(({ before }) => before === mostBefore)
        : rest.length > 0
          ? rest
          : ofKind;
  const leads = fact.parts.filter(({ isInner }) => !isInner).flatMap(({ quantities }) => quantities);
  // 15분(900초) says one thing twice, 12시간(Bulk 48시간) two
  const parts = open.filter(
    ({ isInner, own, quantities }) =>
      !isInner ||
      own > 0 ||
      leads.length === 0 ||
      quantities.some((each) => each.bound === 'default' || has(leads, each)),
  );
  const all = parts.flatMap(({ quantities }) => quantities.filter(({ kind }) => kind === one.kind));
  const isPart = most > 0;
  if (one.bound === undefined) return { values: all, isSure: true, isPart };
  const bounded = all.filter(({ bound }) => bound === one.bound);
  if (bounded.length > 0) return { values: bounded, isSure: true, isPart };
  const free = all.filter(({ bound }) => bound === undefined);
  const fits =
    one.bound === 'max' ? !fact.isLeast && !fact.isDefault : one.bound === 'min' ? fact.isLeast : fact.isDefault;
  return { values: free.length > 0 ? free : all, isSure: fits && free.length > 0, isPart };
}
