import { measures } from '#matching/measures';
import { once } from '../../korean/once.ts';
import type { PageStatement } from '../../matching/page-statements.ts';

const pairsOf = (name: 'deciding' | 'opposed') =>
  once(() => measures().paste[name].map((pair) => pair.map((side) => new RegExp(side, 'i'))));
/** Words of which one or the other makes a statement so. */
const sides = pairsOf('deciding');
const opposed = pairsOf('opposed');

/**
 * The statement has a word that decides, and the place has only the other one: it does not say the same. An answer, which names its
 * subject nowhere, is not confirmed by what says nothing of that word.
 */
export const isLeftOpen = (text: string, { about, text: there }: PageStatement, isAnswer: boolean): boolean =>
  sides().some((pair) => {
    const [one, other] = pair.map((side) => side.test(text));
    if (one !== true && other !== true) return false;
    const isSilent = !pair.some((side) => side.test(there));
    if (one === other) return isSilent && !pair.some((side) => side.test(about));
    const [own, against] = one === true ? pair : pair.toReversed();
    return own?.test(there) === false && (isSilent ? isAnswer : against?.test(there) === true && !own.test(about));
  });

/** The statement has one of two contrary words, and the place the other: who only guesses would find the contrary there as well. */
export const isOpposed = (text: string, { text: there }: PageStatement): boolean =>
  opposed().some((pair) => {
    const own = pair.map((side) => side.test(text));
    return own[0] !== own[1] && pair.some((side, at) => own[at] === false && side.test(there));
  });
