import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import type { Reader } from '../reading.ts';

/** Vowels that Korean ears do not tell apart, as NFD spells them. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u1162': '\u1166',
  '\u1166': '\u1162',
  '\u1164': '\u1168',
  '\u1168': '\u1164',
};

/** A short name in another spelling of the same sound, where what was typed is no word itself: 아이앰, 새션을. */
export const readSounded: Reader = ({ text, open, tokens: [token] }, { index, readInner }) => {
  const letters = text.normalize('NFD').split('');
  // 아이앰 is read as IM, letter by letter
  if (letters.length > TUNING.sounded || (token?.known === true && text.startsWith(token.stem))) return undefined;
  const to = letters
    .map((letter, at) =>
      letters
        .with(at, ALIKE[letter] ?? letter)
        .join('')
        .normalize('NFC'),
    )
    .find((other) => [other, ...particleStems(other)].some((stem) => stem.length > 1 && index.vocabulary.has(stem)));
  if (to === undefined || to === text) return undefined;
  const { terms, rewrites } = readInner(to, open);
  return { cost: TUNING.cost.likely, terms, rewrites: [{ kind: 'typo', from: text, to }, ...rewrites] };
};
