import { toHangulLayout, toLatinLayout } from '../../../../korean/keyboard.ts';
import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import { complete } from '../../look-up/candidates.ts';
import { isUnsure, type Reader } from '../reading.ts';

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

/** Words typed with the other keyboard layout, alone or between others: fkaekfmf, ㅣ므ㅠㅇㅁ@ㄷㅇㅎㄷ, ㅣ므ㅠㅇㅁ가. */
export const readLayout: Reader = ({ from, tokens, text, open }, { index, words, isAlone, isInner, readInner }) => {
  if (isInner || (text.length < 2 && !isAlone)) return undefined;
  const single = tokens.length === 1;
  // a phrase is read so where some of its words are, or are not even the beginning of something
  const isWrong = (word: string, at: number): boolean =>
    words[at]?.rewrites.some(({ kind }) => kind === 'layout') === true ||
    (words[at]?.terms.some(isUnsure) === true && complete(word, index).length === 0);
  let variants = [''];
  tokens.forEach((token, at) => {
    const others = single || isWrong(token.text, from + at) ? otherLayouts(token.text) : [];
    const gap = at > 0 && tokens[at - 1]?.end !== token.start ? ' ' : '';
    const next = others.length > 0 ? others : [token.text];
    variants = variants.flatMap((before) => next.map((word) => before + gap + word));
  });
  for (const variant of variants) {
    if (variant === text) continue;
    // an exact word in the other layout is likelier than the mere beginning of one in this layout
    const isExact = variant.length > 1 && index.vocabulary.has(variant);
    if (single && !isExact && complete(text, index).length > 0) continue;
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
