import { toChoseong } from '../../korean/choseong.ts';
import { letterBits, toJamo } from '../../korean/jamo.ts';
import { consonantSound, koreanSound } from '../../korean/sound.ts';
import { glue } from '../../korean/normalize.ts';
import type { Catalog } from '../catalog.ts';
import { unitsOf } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Something that can be completed, matched by initial consonants, or meant by a misspelling. */
export interface Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly glued: string;
  readonly jamo: string;
  /** Initial consonants: `ㄱㅊㅈㄱ`. */
  readonly choseong: string;
  /** @see letterBits */
  readonly bits: number;
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
}

/** Names and concepts under the sound of their Korean spelling, English words under their consonants. */
export function collectSounds(forms: readonly Form[]): Sounds {
  const collect = (some: readonly Form[], soundOf: (text: string) => string): Map<string, Form[]> => {
    const sounds = Map.groupBy(some, ({ text }) => soundOf(text));
    sounds.delete('');
    return sounds;
  };
  const solid = forms.filter(({ weight }) => weight > NAME_WEIGHT);
  return {
    korean: collect(solid, koreanSound),
    english: collect(
      forms.filter(({ text }) => /^[a-z]+$/i.test(text)),
      consonantSound,
    ),
  };
}

/** What a form gains by being a topic's name, or a concept's. */
const NAME_BONUS = 3;
const CONCEPT_BONUS = 2;
/** Weight above which a form is a name, a concept or a word of a dozen topics. */
const NAME_WEIGHT = 2.5;
/** Words made ready between two pauses. */
const STEP = 1500;

/**
 * Collects all forms, heaviest first. A generator, because thousands of words are too much for one turn of the event
 * loop: it yields wherever the caller may pause.
 */
export function* collectForms(
  catalog: Catalog,
  vocabulary: Vocabulary,
  topicsWith: (term: string) => number,
): Generator<void, Form[]> {
  const forms = new Map<string, Form>();
  const add = (text: string, terms: readonly string[], bonus: number): void => {
    const name = bonus === NAME_BONUS;
    const glued = glue(text);
    if (glued.length < 2 || terms.length === 0) return;
    const reach = Math.min(...terms.map((term) => topicsWith(term)));
    const weight = reach === 0 ? 0 : Math.log(1 + reach) + bonus;
    if (weight <= (forms.get(glued)?.weight ?? 0)) return;
    const jamo = toJamo(glued);
    forms.set(glued, { text, glued, jamo, choseong: toChoseong(glued), bits: letterBits(jamo), name, weight, terms });
  };
  for (const { title, aliases } of catalog.topics) {
    for (const name of [title, ...aliases]) {
      const terms = unitsOf(name, vocabulary).map(({ term }) => term);
      add(name, terms, NAME_BONUS);
    }
  }
  yield;
  for (const { key, forms: written } of catalog.concepts) for (const form of written) add(form, [key], CONCEPT_BONUS);
  for (const [index, term] of catalog.terms.entries()) {
    if (index % STEP === 0) yield;
    add(term, [term], 0);
  }
  yield;
  return [...forms.values()].sort((x, y) => y.weight - x.weight);
}
