import type { Allomorph, EndingClass } from '../korean/allomorphs.ts';

/** Stands for `src/korean/allomorphs.ts` where notes are checked (`scripts/lib/taught-korean.ts`): verbs come conjugated, with the data. */
export const tabulate = (rows: string): Map<string, Allomorph[]> =>
  Map.groupBy(
    rows.split(' ').map((row) => {
      const [stem = '', takes, surface = ''] = row.split(':');
      return { stem, takes: takes as EndingClass, surface };
    }),
    ({ surface }) => surface,
  );

/** Stands for that of `src/korean/jamo.ts` there: nobody types a note that is checked, so no word of it is half a syllable. */
export const toJamo = (word: string): string => word;
