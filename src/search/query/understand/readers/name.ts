import { TUNING } from '../../../tuning.ts';
import { nearAlternatives, termOf } from '../alternatives.ts';
import type { Alternative } from '../query-terms.ts';
import { reading, type Reader } from '../reading.ts';

/** A name that the glossary has, across spaces and with a particle: 객체 잠금을. */
export const readName: Reader = ({ from, to, tokens }, { index, mentions, hasContent }) => {
  const keys = (mentions.get(from) ?? []).filter((mention) => mention.to === to).map(({ key }) => key);
  if (keys.length === 0 || (tokens.length === 1 && tokens[0]?.stop === true && hasContent)) return undefined;
  const alternatives: Alternative[] = keys.map((key) => ({ terms: [key], weight: 1 }));
  for (const key of keys) alternatives.push(...nearAlternatives(key, index));
  const parts =
    tokens.length > 1
      ? tokens.filter(({ stop }) => !stop).map((token) => termOf(token.stem, index))
      : (tokens[0]?.parts ?? []).map((part) => termOf(part, index));
  if (parts.length > 1) alternatives.push({ terms: parts, weight: TUNING.weight.parts });
  return reading(TUNING.cost.sure, { text: tokens.map((token) => token.text).join(' '), alternatives });
};
