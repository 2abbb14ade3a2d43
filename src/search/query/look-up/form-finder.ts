import { bitDistance, initialOf, letterBits } from '../../../korean/jamo.ts';
import { once } from '../../../korean/once.ts';
import { inOrder, type Form } from './forms.ts';

/** Forms read between two pauses. */
const STEP = 500;

/** Finds forms by how they begin and by the letters they have; most prominent first. */
export class FormFinder {
  readonly #all: readonly Form[];
  readonly #byLength: () => ReadonlyMap<number, readonly { readonly form: Form; readonly bits: number }[]>;
  readonly #byInitial: ReadonlyMap<string, readonly Form[]>;

  constructor(forms: readonly Form[]) {
    this.#all = forms;
    this.#byLength = once(() => {
      const lettered = forms.map((form) => ({ form, bits: letterBits(form.jamo) }));
      return Map.groupBy(lettered, ({ form }) => form.jamo.length);
    });
    this.#byInitial = Map.groupBy(forms, ({ glued }) => initialOf(glued.charAt(0)));
  }

  /** Reads, in short steps, what only misspelled words need; it is read at once when one comes before. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    for (const [at, { jamo }] of this.#all.entries()) if (jamo !== '' && at % STEP === 0) await pause();
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
    return alike.filter((form) => form.terms().length === 1);
  }

  /** Forms whose jamo begin so. */
  beginningWith(jamo: string): Form[] {
    return this.#among(jamo.charAt(0), (form) => form.jamo.startsWith(jamo));
  }

  /** Forms whose initial consonants begin so, or whose words do. */
  initialedWith(choseong: string): Form[] {
    return this.#among(choseong.charAt(0), (form) => form.choseong.startsWith(choseong) || form.clipped === choseong);
  }

  /** Forms with an initial that are alike. Only these are read: how prominent a form is says its reach. */
  #among(initial: string, isAlike: (form: Form) => boolean): Form[] {
    return inOrder((this.#byInitial.get(initial) ?? []).filter(isAlike));
  }

  /**
   * Forms that may be within so many slips of these jamo, by length and letters, and are near: slips are still to be counted. How prominent
   * a form is, which orders them, is read of the few that are.
   */
  nearlySpelled(jamo: string, slips: number, isNear: (form: Form) => boolean): Form[] {
    const own = letterBits(jamo);
    const found: Form[] = [];
    for (let length = Math.ceil(jamo.length - slips); length <= jamo.length + slips; length++)
      for (const { form, bits } of this.#byLength().get(length) ?? [])
        if (bitDistance(own, bits) <= 2 * slips && isNear(form)) found.push(form);
    return inOrder(found);
  }
}
