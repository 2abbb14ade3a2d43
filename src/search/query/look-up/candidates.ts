import { toJamo } from '../../../korean/jamo.ts';
import { glue } from '../../../korean/normalize.ts';
import type { Form } from './forms.ts';
import type { OpenIndex } from './open-index.ts';

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
