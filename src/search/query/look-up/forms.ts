import { toChoseong } from '../../../korean/choseong.ts';
import { toJamo } from '../../../korean/jamo.ts';
import { consonantSound, koreanSound } from '../../../korean/sound.ts';
import { glue } from '../../../korean/normalize.ts';
import { append } from '../../append.ts';
import { unpackCount } from '../../bytes.ts';
import type { Core } from '../../core.ts';
import { unitsOf, type Unit } from '../../terms.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** Something that can be completed, matched by initial consonants, or meant by a misspelling. */
export interface Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly glued: string;
  readonly jamo: string;
  /** Initial consonants: `ㄱㅊㅈㄱ`. */
  readonly choseong: string;
  /** A title or an alias of a topic. */
  readonly name: boolean;
  /** Number of topics it leads to, names counted more. */
  readonly weight: number;
  /** Terms to search for; all of them are meant. */
  readonly terms: readonly string[];
}

/** Forms by their sound. @see koreanSound @see consonantSound */
export interface Sounds {
  readonly korean: ReadonlyMap<string, readonly Form[]>;
  readonly english: ReadonlyMap<string, readonly Form[]>;
  /** By the first syllables of their words: 로드 밸런서 under 로밸. */
  readonly clipped: ReadonlyMap<string, readonly Form[]>;
}

/**
 * Names and concepts under the sound of their Korean spelling, English words under their consonants, in short steps.
 *
 * The forms come heaviest first, and so they stay; they are taken with the first step, because to sort them is work too.
 */
export function* collectSounds(known: { readonly forms: readonly Form[] }): Generator<void, Sounds> {
  const sounds = {
    korean: new Map<string, Form[]>(),
    english: new Map<string, Form[]>(),
    clipped: new Map<string, Form[]>(),
  };
  const add = (to: Map<string, Form[]>, sound: string, form: Form): void => {
    if (sound !== '') append(to, sound, form);
  };
  for (const [at, form] of known.forms.entries()) {
    if (at % STEP === 0) yield;
    if (form.weight > NAME_WEIGHT) add(sounds.korean, koreanSound(form.text), form);
    // only what is one thing is clipped: 로드 밸런서, but not 와일드카드 인증서
    if (form.weight > NAME_WEIGHT && /^[가-힣]+(?: [가-힣]+)+$/.test(form.text) && form.terms.length === 1)
      add(sounds.clipped, form.text.replace(/(?<=^| )(.)\S*/g, '$1').replaceAll(' ', ''), form);
    if (form.weight > SPOKEN_WEIGHT && /^[a-z]+$/i.test(form.text))
      add(sounds.english, consonantSound(form.text), form);
  }
  return sounds;
}

/** What a form gains by being a topic's name, or a concept's. */
const NAME_BONUS = 3;
const CONCEPT_BONUS = 2;
/** Weight above which a form is a name, a concept or a word of a dozen topics. */
const NAME_WEIGHT = 2.5;
/** Weight above which an English word is met by its sound: one of five topics. */
const SPOKEN_WEIGHT = 1.7;
/** Forms made ready between two pauses. */
const STEP = 400;

const weigh = (reach: number, bonus: number): number => (reach === 0 ? 0 : Math.log(1 + reach) + bonus);

/** A form whose letters and terms are read when they are first asked for, because most never are. */
class LazyForm implements Form {
  readonly text: string;
  readonly glued: string;
  readonly weight: number;
  readonly name: boolean;
  readonly #readTerms: () => readonly string[];
  #terms: readonly string[] | undefined;
  #jamo: string | undefined;
  #choseong: string | undefined;

  constructor(text: string, glued: string, weight: number, name: boolean, readTerms: () => readonly string[]) {
    this.text = text;
    this.glued = glued;
    this.weight = weight;
    this.name = name;
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
export const formOf = (term: string, reach: number): Form =>
  new LazyForm(term, term, weigh(reach, 0), false, () => [term]);

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
  const add = (text: string, weight: number, isName: boolean, terms: () => readonly string[]): boolean => {
    const glued = glue(text);
    if (glued.length < 2 || weight <= (forms.get(glued)?.weight ?? 0)) return false;
    forms.set(glued, new LazyForm(text, glued, weight, isName, terms));
    return ++made % STEP === 0;
  };
  for (const [topic, { names }] of core.cards.entries()) {
    for (const [at, name] of names.entries()) {
      const terms = (units[topic]?.[at] ?? []).map(({ term }) => term);
      // the English title is for finding, not for showing
      if (at === 1 || terms.length === 0) continue;
      if (add(name, weigh(Math.min(...terms.map(reachOf)), NAME_BONUS), true, () => terms)) yield;
    }
  }
  for (const [number, name] of core.names.entries()) {
    const weight = weigh(unpackCount(core.nameReach[number] ?? 0), NAME_BONUS);
    if (add(name, weight, true, () => unitsOf(name, vocabulary).map(({ term }) => term))) yield;
  }
  // a concept that is all of a name calls the topic in every spelling: the names leave out what the glossary has
  const called = new Set(units.flat().flatMap((name) => (name.length === 1 ? name.map(({ term }) => term) : [])));
  for (const { key, forms: written } of core.concepts) {
    const isName = called.has(key);
    const weight = weigh(reachOf(key), isName ? NAME_BONUS : CONCEPT_BONUS);
    for (const form of written) if (add(form, weight, isName, () => [key])) yield;
  }
  for (const [number, term] of core.terms.entries()) {
    if (add(term, weigh(unpackCount(core.reach[number] ?? 0), 0), false, () => [term])) yield;
  }
  // plain words that no text has stand for what they are near: 택배, 전산실
  for (const [word, meant] of core.near)
    if (add(word, weigh(Math.max(...meant.map(reachOf)), 0), false, () => meant.slice(0, 1))) yield;
  return [...forms.values()];
}
