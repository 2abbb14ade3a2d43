import { bitDistance, initialOf, letterBits } from '../../../korean/jamo.ts';
import { append } from '../../../korean/append.ts';
import { inOrder, type Form } from './forms.ts';
import { Prepared } from './prepared.ts';

/** All forms, most prominent first, with what tells quickly that two words are not alike. */
interface Spellings {
  readonly forms: readonly Form[];
  /** Letters of each form. */
  readonly lengths: Uint8Array;
  /** @see letterBits */
  readonly bits: Int32Array;
}

/** Answers kept at most. */
const MOST_KEPT = 200;
/** Forms read between two pauses. */
const STEP = 100;

/** Finds forms by how they begin and by the letters they have; most prominent first. */
export class FormFinder {
  readonly #byInitial = new Map<string, Form[]>();
  readonly #spellings: Prepared<Spellings>;
  /** What was asked for lately: while one types, the words before the last stay the same. */
  readonly #near = new Map<string, readonly Form[]>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) append(this.#byInitial, initialOf(form.glued.charAt(0)), form);
    this.#spellings = new Prepared(readSpellings(forms));
  }

  /** Makes ready what only misspelled words need; yields wherever the caller may pause. */
  prepare(): Generator<void> {
    return this.#spellings.prepare();
  }

  /** What is spelled so but for its spaces. */
  spelled(glued: string): Form | undefined {
    return this.#among(initialOf(glued.charAt(0)), (form) => form.glued === glued)[0];
  }

  /** Forms of one thing by the first syllables of their words: 로드 밸런서 for 로밸. */
  clippedTo(word: string): Form[] {
    if (!/^[가-힣]{2,}$/.test(word)) return [];
    const clipped = new RegExp(`^${word.split('').join('[가-힣]* ')}[가-힣]*$`);
    const alike = this.#among(initialOf(word.charAt(0)), ({ text }) => clipped.test(text));
    return alike.filter((form) => form.terms.length === 1);
  }

  /** Forms whose jamo begin so. */
  beginningWith(jamo: string): Form[] {
    return this.#among(jamo.charAt(0), (form) => form.jamo.startsWith(jamo));
  }

  /** Forms whose initial consonants begin so. */
  initialedWith(choseong: string): Form[] {
    return this.#among(choseong.charAt(0), (form) => form.choseong.startsWith(choseong));
  }

  /** Forms with an initial that are alike. Only these are read: how prominent a form is says its reach. */
  #among(initial: string, isAlike: (form: Form) => boolean): Form[] {
    return inOrder((this.#byInitial.get(initial) ?? []).filter(isAlike));
  }

  /** Forms that may be within so many slips of these jamo, by length and letters: the slips are still to be counted. */
  nearlySpelled(jamo: string, slips: number): readonly Form[] {
    const key = `${slips} ${jamo}`;
    let near = this.#near.get(key);
    if (near === undefined) {
      if (this.#near.size > MOST_KEPT) this.#near.clear();
      this.#near.set(key, (near = this.#compare(jamo, slips)));
    }
    return near;
  }

  #compare(jamo: string, slips: number): Form[] {
    const { forms, lengths, bits } = this.#spellings.value;
    const own = letterBits(jamo);
    const found: Form[] = [];
    for (let at = 0; at < forms.length; at++) {
      if (Math.abs((lengths[at] ?? 0) - jamo.length) > slips) continue;
      if (bitDistance(own, bits[at] ?? 0) > 2 * slips) continue;
      const form = forms[at];
      if (form !== undefined) found.push(form);
    }
    return found;
  }
}

function* readSpellings(unordered: readonly Form[]): Generator<void, Spellings> {
  // to order them is to read them
  for (const [at, { prominence }] of unordered.entries()) if (prominence >= 0 && at % STEP === 0) yield;
  const forms = inOrder(unordered);
  yield;
  const lengths = new Uint8Array(forms.length);
  const bits = new Int32Array(forms.length);
  for (const [at, { jamo }] of forms.entries()) {
    if (at % STEP === 0) yield;
    lengths[at] = Math.min(jamo.length, 255);
    bits[at] = letterBits(jamo);
  }
  return { forms, lengths, bits };
}
