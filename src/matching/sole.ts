import { mainOf } from './count-quantities.ts';
import { isComparable, isSame } from './compare-quantities.ts';
import { pattern } from './pattern.ts';
import type { Quantity } from './quantities.ts';

/** Right behind a number: it is the only one, or cannot be changed. */
const behind = pattern((of) => of.only.behind, 'i');
/** Right before it. */
const before = pattern((of) => of.only.before);

/** Where a text says that a number is the only one, `[start, end)`, if it does. */
function soleOf(text: string, { start, end }: Quantity): readonly [number, number] | undefined {
  const told = behind().exec(text.slice(end));
  if (told !== null) return [end + (/^[^\p{L}]*/u.exec(told[0])?.[0].length ?? 0), end + told[0].length];
  const lead = before().exec(text.slice(0, start));
  return lead === null ? undefined : [lead.index, start];
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
