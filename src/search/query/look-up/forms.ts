import { toChoseong } from '../../../korean/choseong.ts';
import { toJamo } from '../../../korean/jamo.ts';
import { glue } from '../../../korean/normalize.ts';
import { unpackCount } from '../../bytes.ts';
import type { Core } from '../../core.ts';
import { unitsOf, type Unit } from '../../terms.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** What a form is: a title or an alias of a topic, a concept of the glossary, or a plain word of the index. */
type FormKind = 'name' | 'concept' | 'word';

/** Something that can be completed, matched by initial consonants, or meant by a misspelling. */
export interface Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly glued: string;
  readonly jamo: string;
  /** Initial consonants: `ㄱㅊㅈㄱ`. */
  readonly choseong: string;
  readonly kind: FormKind;
  /** Number of topics it leads to: those that contain the rarest of its terms. */
  readonly reach: number;
  /** What orders candidates that are spelled alike: names before concepts before words, then by reach. */
  readonly prominence: number;
  /** Terms to search for; all of them are meant. */
  readonly terms: readonly string[];
}

/** True for names and concepts, and for words of so many topics. */
export const isEstablished = ({ kind, reach }: Form, least: number): boolean => kind !== 'word' || reach >= least;

/** What a kind is worth against reach, in powers of e. */
const KIND_BONUS: Readonly<Record<FormKind, number>> = { name: 3, concept: 2, word: 0 };
/** Forms made ready between two pauses. */
const STEP = 400;

/** A form whose letters and terms are read when they are first asked for, because most never are. */
class LazyForm implements Form {
  readonly text: string;
  readonly glued: string;
  readonly kind: FormKind;
  readonly reach: number;
  readonly prominence: number;
  readonly #readTerms: () => readonly string[];
  #terms: readonly string[] | undefined;
  #jamo: string | undefined;
  #choseong: string | undefined;

  constructor(text: string, glued: string, kind: FormKind, reach: number, readTerms: () => readonly string[]) {
    this.text = text;
    this.glued = glued;
    this.kind = kind;
    this.reach = reach;
    this.prominence = Math.log(1 + reach) + KIND_BONUS[kind];
    this.#readTerms = readTerms;
  }

  get jamo(): string {
    return (this.#jamo ??= toJamo(this.glued));
  }

  get choseong(): string {
    return (this.#choseong ??= toChoseong(this.glued));
  }

  get terms(): readonly string[] {
    return (this.#terms ??= this.#readTerms());
  }
}

/** The form of a plain word that so many topics contain. */
export const formOf = (term: string, reach: number): Form => new LazyForm(term, term, 'word', reach, () => [term]);

/**
 * Collects all forms; `units` are the names of the core's cards as read. A generator, because thousands of words are
 * too much for one turn of the event loop: it yields wherever the caller may pause.
 */
export function* collectForms(
  core: Core,
  vocabulary: Vocabulary,
  units: readonly (readonly (readonly Unit[])[])[],
  reachOf: (term: string) => number,
): Generator<void, Form[]> {
  const forms = new Map<string, Form>();
  let made = 0;
  const add = (text: string, kind: FormKind, reach: number, terms: () => readonly string[]): boolean => {
    const glued = glue(text);
    const form = new LazyForm(text, glued, kind, reach, terms);
    if (glued.length < 2 || reach === 0 || form.prominence <= (forms.get(glued)?.prominence ?? 0)) return false;
    forms.set(glued, form);
    return ++made % STEP === 0;
  };
  for (const [topic, { names }] of core.cards.entries()) {
    for (const [at, name] of names.entries()) {
      const terms = (units[topic]?.[at] ?? []).map(({ term }) => term);
      // the English title is for finding, not for showing
      if (at === 1 || terms.length === 0) continue;
      if (add(name, 'name', Math.min(...terms.map(reachOf)), () => terms)) yield;
    }
  }
  for (const [number, name] of core.names.entries()) {
    const reach = unpackCount(core.nameReach[number] ?? 0);
    if (add(name, 'name', reach, () => unitsOf(name, vocabulary).map(({ term }) => term))) yield;
  }
  // a concept that is all of a name calls the topic in every spelling: the names leave out what the glossary has
  const called = new Set(units.flat().flatMap((name) => (name.length === 1 ? name.map(({ term }) => term) : [])));
  for (const { key, forms: written } of core.concepts)
    for (const form of written) if (add(form, called.has(key) ? 'name' : 'concept', reachOf(key), () => [key])) yield;
  for (const [number, term] of core.terms.entries())
    if (add(term, 'word', unpackCount(core.reach[number] ?? 0), () => [term])) yield;
  // plain words that no text has stand for what they are near: 택배, 전산실
  for (const [word, meant] of core.near)
    if (add(word, 'word', Math.max(...meant.map(reachOf)), () => meant.slice(0, 1))) yield;
  return [...forms.values()];
}
