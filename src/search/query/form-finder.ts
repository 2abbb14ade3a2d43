import { bitDistance, letterBits } from '../../korean/jamo.ts';
import { append } from '../append.ts';
import type { Form } from './forms.ts';

/** Finds forms by how they begin and by the letters they have, without comparing a word with all of them. */
export class FormFinder {
  readonly #forms: readonly Form[];
  readonly #byJamo: ReadonlyMap<string, readonly Form[]>;
  readonly #byInitial: ReadonlyMap<string, readonly Form[]>;
  readonly #lengths: Uint8Array;
  readonly #bits: Int32Array;

  /** Takes the forms of an index, heaviest first; every method keeps this order. */
  constructor(forms: readonly Form[]) {
    this.#forms = forms;
    this.#byJamo = groupBy(forms, ({ jamo }) => jamo.charAt(0));
    this.#byInitial = groupBy(forms, ({ choseong }) => choseong.charAt(0));
    this.#lengths = Uint8Array.from(forms, ({ jamo }) => Math.min(jamo.length, 255));
    this.#bits = Int32Array.from(forms, ({ bits }) => bits);
  }

  /** Forms whose jamo begin so. */
  beginningWith(jamo: string): Form[] {
    const candidates = this.#byJamo.get(jamo.charAt(0)) ?? (jamo === '' ? this.#forms : []);
    return candidates.filter((form) => form.jamo.startsWith(jamo));
  }

  /** Forms whose initial consonants begin so. */
  initialedWith(choseong: string): Form[] {
    const candidates = this.#byInitial.get(choseong.charAt(0)) ?? [];
    return candidates.filter((form) => form.choseong.startsWith(choseong));
  }

  /** Forms that may be within so many slips of these jamo, by length and letters: the slips are still to be counted. */
  nearlySpelled(jamo: string, slips: number): Form[] {
    const own = letterBits(jamo);
    const found: Form[] = [];
    for (let at = 0; at < this.#forms.length; at++) {
      if (Math.abs((this.#lengths[at] ?? 0) - jamo.length) > slips) continue;
      if (bitDistance(own, this.#bits[at] ?? 0) > 2 * slips) continue;
      const form = this.#forms[at];
      if (form !== undefined) found.push(form);
    }
    return found;
  }
}

function groupBy(forms: readonly Form[], keyOf: (form: Form) => string): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) append(groups, keyOf(form), form);
  return groups;
}
