import { toChoseong, toJamo } from '../../../korean/jamo.ts';
import { glue, glueEach } from '../../../korean/normalize.ts';
import { unpackCount } from '../../bytes.ts';
import type { Core } from '../../core.ts';
import type { Names } from '../../names.ts';
import { unitsOf } from '../../../korean/terms.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';

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
export const isEstablished = (form: Form, least: number): boolean => form.kind !== 'word' || form.reach >= least;

/** Forms that stand anywhere, most prominent first; of those that are spelled alike only that one. */
export function inOrder(forms: readonly Form[]): Form[] {
  const spelled = new Set<string>();
  const isFirst = ({ glued }: Form): boolean => spelled.size < spelled.add(glued).size;
  return forms
    .filter(({ reach }) => reach > 0)
    .sort((x, y) => y.prominence - x.prominence)
    .filter(isFirst);
}

/** What a kind is worth against reach, in powers of e. */
const KIND_BONUS: Readonly<Record<FormKind, number>> = { name: 3, concept: 2, word: 0 };
/** Forms made ready between two pauses. */
const STEP = 400;

/** A form that is read as far as it is asked for, because most never are. */
class LazyForm implements Form {
  readonly text: string;
  readonly glued: string;
  readonly kind: FormKind;
  readonly #readTerms: () => readonly string[];
  readonly #readReach: (terms: readonly string[]) => number;
  #terms: readonly string[] | undefined;
  #reach: number | undefined;
  #prominence: number | undefined;
  #jamo: string | undefined;
  #choseong: string | undefined;

  constructor(
    text: string,
    glued: string,
    kind: FormKind,
    readReach: (terms: readonly string[]) => number,
    readTerms: () => readonly string[],
  ) {
    this.text = text;
    this.glued = glued;
    this.kind = kind;
    this.#readReach = readReach;
    this.#readTerms = readTerms;
  }

  get terms(): readonly string[] {
    return (this.#terms ??= this.#readTerms());
  }

  get reach(): number {
    return (this.#reach ??= this.#readReach(this.terms));
  }

  get prominence(): number {
    return (this.#prominence ??= this.reach === 0 ? 0 : Math.log(1 + this.reach) + KIND_BONUS[this.kind]);
  }

  get jamo(): string {
    return (this.#jamo ??= toJamo(this.glued));
  }

  get choseong(): string {
    return (this.#choseong ??= toChoseong(this.glued));
  }
}

/** The form of a plain word that so many topics contain. */
export const formOf = (term: string, reach: number): Form =>
  new LazyForm(
    term,
    term,
    'word',
    () => reach,
    () => [term],
  );

/**
 * Collects all forms, of those that are spelled alike every one. A generator, because thousands of words are too much for
 * one turn of the event loop: it yields wherever the caller may pause.
 */
export function* collectForms(
  core: Core,
  vocabulary: Vocabulary,
  names: Names,
  reachOf: (term: string) => number,
): Generator<void, Form[]> {
  const forms: Form[] = [];
  const rarest = (terms: readonly string[]): number => (terms.length === 0 ? 0 : Math.min(...terms.map(reachOf)));
  const add = (
    text: string,
    glued: string,
    kind: FormKind,
    terms: () => readonly string[],
    reach: (terms: readonly string[]) => number = rarest,
  ): boolean => {
    if (glued.length > 1) forms.push(new LazyForm(text, glued, kind, reach, terms));
    return forms.length % STEP === 0;
  };
  let number = 0;
  for (const card of core.cards) {
    for (const [at, name] of card.names.entries()) {
      const own = number++;
      // the English title is for finding, not for showing
      if (at !== 1 && add(name, names.glued[own] ?? '', 'name', () => names.units(own).map(({ term }) => term))) yield;
    }
  }
  for (const [at, name] of core.names.entries()) {
    const terms = (): readonly string[] => unitsOf(name, vocabulary).map(({ term }) => term);
    if (add(name, glue(name), 'name', terms, () => unpackCount(core.nameReach[at] ?? 0))) yield;
  }
  // a concept that is all of a name calls the topic in every spelling: the names leave out what the glossary has
  const called = new Set(core.called);
  const written = core.concepts.flatMap(({ key, forms: own }) => own.map((form) => ({ key, form })));
  const glued = glueEach(written.map(({ form }) => form));
  for (const [at, { key, form }] of written.entries())
    if (add(form, glued[at] ?? '', called.has(key) ? 'name' : 'concept', () => [key])) yield;
  for (const [at, term] of core.terms.entries())
    if (
      add(
        term,
        term,
        'word',
        () => [term],
        () => unpackCount(core.reach[at] ?? 0),
      )
    )
      yield;
  // plain words that no text has stand for what they are near: 택배, 전산실
  for (const [word, meant] of core.near)
    if (
      add(
        word,
        word,
        'word',
        () => meant.slice(0, 1),
        () => Math.max(...meant.map(reachOf)),
      )
    )
      yield;
  return forms;
}
