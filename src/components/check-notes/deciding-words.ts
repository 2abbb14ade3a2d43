import type { PageStatement } from '../../matching/page-statements.ts';

/** Words of which one or the other makes a statement so. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/퍼블릭|public/i, /프라이빗|private|사설/i],
  [/켜|켠|켬|\bon\b/i, /꺼|끄[고는면]|끔|\boff\b/i],
  [/(?<!비)동기/, /비동기/],
  [/인바운드/, /아웃바운드/],
  [/stateful|상태 저장/i, /stateless|비저장/i],
];

/**
 * The statement has a word that decides, and the place has only the other one: it does not say the same. An answer, which names its
 * subject nowhere, is not confirmed by what says nothing of that word.
 */
export const isLeftOpen = (text: string, { about, text: there }: PageStatement, isAnswer: boolean): boolean =>
  SIDES.some((sides) => {
    const [one, other] = sides.map((side) => side.test(text));
    if (one !== true && other !== true) return false;
    const isSilent = !sides.some((side) => side.test(there));
    if (one === other) return isSilent && !sides.some((side) => side.test(about));
    const [own, against] = one === true ? sides : [sides[1], sides[0]];
    return !own.test(there) && (isSilent ? isAnswer : against.test(there) && !own.test(about));
  });
