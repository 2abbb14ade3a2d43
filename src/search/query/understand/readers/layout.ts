import { toHangulLayout, toLatinLayout } from '../../../../korean/keyboard.ts';
import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import type { Reader } from '../reading.ts';

/** Letters that make no syllable. */
const BROKEN = /[ㄱ-ㅎㅏ-ㅣ]/;
/** Keys from which on a word may have a slip besides. */
const LEAST_WITH_SLIP = 5;

/** A word as it would be with the other keyboard layout, its last syllables perhaps a particle in the right one. */
export const otherLayouts = (word: string): string[] => {
  const whole = toHangulLayout(word) ?? toLatinLayout(word);
  const stems = particleStems(word).flatMap((stem) => {
    const latin = toLatinLayout(stem);
    return latin === undefined || /^[가-힣]+$/.test(stem) ? [] : [latin + word.slice(stem.length)];
  });
  return whole === undefined ? stems : [whole, ...stems];
};

/** A word typed with the other keyboard layout: fkaekfmf, ㅣ므ㅠㅇㅁ가. */
export const readLayout: Reader = ({ text, open }, { isAlone, isInner, readInner }) => {
  if (isInner || (text.length < 2 && !isAlone)) return undefined;
  for (const variant of otherLayouts(text)) {
    if (variant === text) continue;
    const inner = readInner(variant, open);
    if (inner.terms.length === 0 || inner.terms.some(({ alternatives }) => alternatives.length === 0)) continue;
    // a slip besides is believed only where what was typed is no word for sure
    if (inner.rewrites.length > 0 && !BROKEN.test(text) && (/[가-힣]/.test(text) || text.length < LEAST_WITH_SLIP))
      continue;
    const rewrite = { kind: 'layout', from: text, to: variant } as const;
    return { cost: TUNING.cost.likely + inner.cost, terms: inner.terms, rewrites: [rewrite, ...inner.rewrites] };
  }
  return undefined;
};
