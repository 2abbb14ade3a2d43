import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import { complete } from '../../look-up/candidates.ts';
import { reading, type Reader } from '../reading.ts';

/** Words of such a name at most: each that is looked at may be taken for one. */
const LONGEST = 3;

/** A name of something that this site is not about, across spaces and with a particle: 람다 대수를. */
export const readForeign: Reader = ({ text, glued, open, tokens }, { index, isInner }) => {
  const last = tokens.at(-1)?.text ?? '';
  if (isInner || tokens.length > LONGEST || (tokens.length > 2 && tokens[1]?.stop === true)) return undefined;
  const odd = tokens.findIndex(({ known }) => !known);
  // what may go on as a word that is known is none that nobody has heard of
  const goesOn = open && odd === tokens.length - 1 && complete(last, index).length > 0;
  const names = [last, ...particleStems(last)].map((end) => glued.slice(0, -last.length) + end);
  const name = names.find((one) => index.isForeign(one, odd >= 0 && !goesOn));
  if (name === undefined) return undefined;
  return reading(TUNING.cost.sure, { text, alternatives: [{ terms: [name], weight: 1 }], foreign: true });
};
