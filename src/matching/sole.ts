import { mainOf } from './count-quantities.ts';
import { isComparable, isSame } from './compare-quantities.ts';
import type { Quantity } from './quantities.ts';

/** Right behind a number: it is the only one, or cannot be changed. */
const BEHIND =
  /^(?:[가-힣]|(?<![은는이가])\s){0,8}?(?<![\d천백십, 미])(?:만|뿐)(?=[ ,.·()|]|$|이다|\s?[된가])|^[^\d,.;(|]{0,12}?(?:고정(?!\s?(?:크기|비용|ip))|정해[져진]|하드\s?(?:리밋|한도|제한)|hard|fixed)|^[^\d.;(|]{0,8}?[\s,(]{0,3}(?:절대|무조건)?\s?(?:못\s?(?:늘|바[꾸꿔꿈]|고)|(?:늘릴|바꿀|변경할|조정할|올릴) ?수(?:가|는|도)? ?없|(?:변경|조정|증가|상향|연장|늘리기)(?:은|이|도)? ?(?:불가|안|못))/i;
/** Right before it. */
const BEFORE = /(?:무조건|오직|고정|딱)\s?$/;

/** Where a text says that a number is the only one, `[start, end)`, if it does. */
function soleOf(text: string, { start, end }: Quantity): readonly [number, number] | undefined {
  const behind = BEHIND.exec(text.slice(end));
  if (behind !== null) return [end + (/^[^\p{L}]*/u.exec(behind[0])?.[0].length ?? 0), end + behind[0].length];
  const before = BEFORE.exec(text.slice(0, start));
  return before === null ? undefined : [before.index, start];
}

/** What it takes to tell what a text says of numbers. */
interface Said {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Where a text says that a number is the only one, and the other has it as one of several: 20GB 고정, of 기본 20GiB, 최대 200GiB. */
export const solesOf = (here: Said, there: Said): readonly (readonly [start: number, end: number])[] =>
  there.quantities.some((one) => soleOf(there.text, one) !== undefined)
    ? []
    : mainOf(here.quantities).flatMap((one) => {
        const span = soleOf(here.text, one);
        const isOne = there.quantities.some((other) => isSame(one, other));
        const isOfSeveral =
          there.text.includes(' 또는 ') ||
          there.quantities.some(
            (other) => isComparable(one, other) && !here.quantities.some((each) => isSame(each, other)),
          );
        return span !== undefined && isOne && isOfSeveral ? [span] : [];
      });
