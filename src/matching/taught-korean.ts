import type { Allomorph, EndingClass } from '../korean/allomorphs.ts';

/** What endings a form takes, by the digit that stands for it. */
export const CLASSES = 'vowel consonant a past n l m b'.split(' ') as EndingClass[];

/**
 * Stands for `src/korean/allomorphs.ts` where notes are checked (`src/components/check-notes/make-check-data.ts`): verbs come conjugated, with the data.
 * `줄이:00,41인`: behind each stem its forms, each with its class, how much of the stem gives way, and what stands in its place.
 */
export const tabulate = (rows: string): Map<string, Allomorph[]> =>
  Map.groupBy(
    rows.split(' ').flatMap((row) => {
      const [stem = '', ...forms] = row.split(/[:,]/);
      return forms.map((form) => ({
        stem,
        takes: CLASSES[Number(form[0])] ?? 'a',
        surface: stem.slice(0, stem.length - Number(form[1])) + form.slice(2),
      }));
    }),
    ({ surface }) => surface,
  );

/** Stands for that of `src/korean/jamo.ts` there: nobody types a note that is checked, so no word of it is half a syllable. */
export const toJamo = (word: string): string => word;
