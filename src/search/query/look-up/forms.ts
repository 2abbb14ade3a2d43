import { toChoseong, toJamo } from '../../../korean/jamo.ts';
import { glue, glueEach } from '../../../korean/normalize.ts';
import type { Core } from '../../core.ts';
import type { Names } from '../../names.ts';
import type { OpenIndex } from './open-index.ts';

/** What a form is: a title or an alias of a topic, a concept of the glossary, or a plain word of the index. */
type FormKind = 'name' | 'concept' | 'word';

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

/**
 * Something that can be completed, matched by initial consonants, or meant by a misspelling; read as far as it is asked
 * for, because most never are.
 */
export class Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly glued: string;
  readonly kind: FormKind;
  /** Terms to search for; all of them are meant. */
  readonly terms: () => readonly string[];
  readonly #reachOf: (term: string) => number;
  #reach: number | undefined;
  #jamo: string | undefined;

  constructor(
    [text, glued, kind]: readonly [string, string, FormKind],
    reachOf: (term: string) => number,
    terms: () => readonly string[],
  ) {
    this.text = text;
    this.glued = glued;
    this.kind = kind;
    this.#reachOf = reachOf;
    this.terms = terms;
  }

  /** Number of topics it leads to: those that contain the rarest of its terms. */
  get reach(): number {
    const terms = this.terms();
    return (this.#reach ??= terms.length === 0 ? 0 : Math.min(...terms.map(this.#reachOf)));
  }

  /** What orders candidates that are spelled alike: names before concepts before words, then by reach. */
  get prominence(): number {
    return Math.log(1 + this.reach) + KIND_BONUS[this.kind];
  }

  get jamo(): string {
    return (this.#jamo ??= toJamo(this.glued));
  }

  /** Initial consonants: `ㄱㅊㅈㄱ`. */
  get choseong(): string {
    return toChoseong(this.glued);
  }

  /** Of one thing that is named by three words or more the first consonant of each: `ㄴㄹㅂ`. */
  get clipped(): string {
    const letters = toChoseong(this.text.replace(/(\S)\S*/g, '$1'));
    return letters.length > 2 && this.terms().length === 1 ? letters : '';
  }
}

/** Collects all forms, of those that are spelled alike every one. */
export function collectForms(core: Core, names: Names, reachOf: (term: string) => number): Form[] {
  const forms: Form[] = [];
  const add = (text: string, glued: string, kind: FormKind, read: () => readonly string[]): void => {
    if (glued.length > 1) forms.push(new Form([text, glued, kind], reachOf, read));
  };
  const titled = core.cards.flatMap((card) => card.names.map((name, at) => ({ name, at })));
  for (const [number, { name, at }] of titled.entries())
    // the English title is for finding, not for showing
    if (at !== 1) add(name, names.glued[number] ?? '', 'name', () => names.units(number).map(({ term }) => term));
  // a concept that is all of a name calls the topic in every spelling
  const written = core.concepts.flatMap(({ key, forms: own }) => own.map((form) => ({ key, form })));
  const glued = glueEach(written.map(({ form }) => form));
  for (const [at, { key, form }] of written.entries())
    add(form, glued[at] ?? '', core.called.has(key) ? 'name' : 'concept', () => [key]);
  for (const term of core.terms.keys()) add(term, term, 'word', () => [term]);
  // plain words that no text has stand for what they are near: 택배, 전산실
  const called = new Set(names.glued);
  for (const [word, meant] of core.near) if (!called.has(word)) add(word, word, 'word', () => meant.slice(0, 1));
  return forms;
}

/** A form that a word may have meant, with how sure that is (0–1). */
export interface Candidate {
  readonly form: Form;
  readonly weight: number;
}

/** Candidates of one word at most. */
export const MOST = 6;

/** Forms that begin with what has been typed so far, finished syllables or not: `람ㄷ` → 람다. More prominent forms first. */
export function complete(word: string, index: OpenIndex): Candidate[] {
  const typed = /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word) ? toJamo(glue(word)) : glue(word);
  return nearestFirst(index.finder.beginningWith(typed), typed.length)
    .slice(0, MOST)
    .map((form) => ({ form, weight: 0.6 + (0.4 * typed.length) / form.jamo.length }));
}

/** Prominent forms first, but of those that begin alike the one that is nearly typed: KM → KMS before KMS 키 정책. */
export function nearestFirst(forms: readonly Form[], typed: number): Form[] {
  const scored = forms.map((form) => ({ form, score: (form.prominence * typed) / form.jamo.length }));
  return scored.sort((a, b) => b.score - a.score).map(({ form }) => form);
}
