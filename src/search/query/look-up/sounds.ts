import { consonantSound, koreanSound } from '../../../korean/sound.ts';
import { append } from '../../append.ts';
import { TUNING } from '../../tuning.ts';
import { isEstablished, type Form } from './forms.ts';

/** Forms by their sound. @see koreanSound @see consonantSound */
export interface Sounds {
  readonly korean: ReadonlyMap<string, readonly Form[]>;
  readonly english: ReadonlyMap<string, readonly Form[]>;
  /** By the first syllables of their words: 로드 밸런서 under 로밸. */
  readonly clipped: ReadonlyMap<string, readonly Form[]>;
}

/** Forms made ready between two pauses. */
const STEP = 400;

/**
 * Names and concepts under the sound of their Korean spelling, English words under their consonants, in short steps.
 *
 * The forms come most prominent first, and so they stay; they are taken with the first step, because to sort them is work
 * too.
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
    const isFirm = isEstablished(form, TUNING.reach.firm);
    if (isFirm) add(sounds.korean, koreanSound(form.text), form);
    // only what is one thing is clipped: 로드 밸런서, but not 와일드카드 인증서
    if (isFirm && /^[가-힣]+(?: [가-힣]+)+$/.test(form.text) && form.terms.length === 1)
      add(sounds.clipped, form.text.replace(/(?<=^| )(.)\S*/g, '$1').replaceAll(' ', ''), form);
    if (isEstablished(form, TUNING.reach.known) && /^[a-z]+$/i.test(form.text))
      add(sounds.english, consonantSound(form.text), form);
  }
  return sounds;
}
