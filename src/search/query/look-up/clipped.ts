import { append } from '../../../korean/append.ts';
import { TUNING } from '../../tuning.ts';
import { isEstablished, type Form } from './forms.ts';

/** Forms made ready between two pauses. */
const STEP = 400;

/**
 * Names and concepts by the first syllables of their words, in short steps: 로드 밸런서 under 로밸. The forms come most
 * prominent first, and so they stay; they are taken with the first step, because to sort them is work too.
 */
export function* collectClipped(known: { readonly forms: readonly Form[] }): Generator<void, Map<string, Form[]>> {
  const clipped = new Map<string, Form[]>();
  for (const [at, form] of known.forms.entries()) {
    if (at % STEP === 0) yield;
    // only what is one thing is clipped: 로드 밸런서, but not 와일드카드 인증서
    if (/^[가-힣]+(?: [가-힣]+)+$/.test(form.text) && isEstablished(form, TUNING.reach.firm) && form.terms.length === 1)
      append(clipped, form.text.replace(/(?<=^| )(.)\S*/g, '$1').replaceAll(' ', ''), form);
  }
  return clipped;
}
