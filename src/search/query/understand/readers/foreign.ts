import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import { reading, type Reader } from '../reading.ts';

/** Words of such a name at most: each that is looked at may be taken for one. */
const LONGEST = 3;

/** A name of something that this site is not about, across spaces and with a particle: 람다 대수를. */
export const readForeign: Reader = ({ text, glued, tokens }, { index, isInner }) => {
  const last = tokens.at(-1)?.text ?? '';
  if (isInner || tokens.length > LONGEST || (tokens.length > 2 && tokens[1]?.stop === true)) return undefined;
  const before = glued.slice(0, glued.length - last.length);
  const name = [last, ...particleStems(last)].map((end) => before + end).find((one) => index.isForeign(one));
  if (name === undefined) return undefined;
  return reading(TUNING.cost.sure, { text, alternatives: [{ terms: [name], weight: 1 }], foreign: true });
};
