import { z } from 'zod';
import { place } from './place.ts';

/** One row of `content/_outdated.yaml`: what notes say that was so once, in the fewest words that tell it. */
const outdatedRow = z.strictObject({
  /** Page that says what is so, or a place there: `storage/s3#fact-consistency`. */
  topic: place,
  /** The old statement as a phrase with its quantity or name; all of its words must stand in a note's line or above it. */
  was: z.string().trim().min(3).max(60),
  /** What is so today, in one short sentence. */
  now: z.string().trim().min(2).max(120),
  /** Until when it was so, as far as that is known: `"2020"`, `"2024-10"`. */
  until: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/, 'until은 따옴표로 감싼 "2020"이나 "2020-12" 꼴이다')
    .optional(),
});

/** The whole file. */
export const outdatedRows = z.array(outdatedRow).max(300, '옛말은 300줄까지다. 드문 것을 지운다');

/** @see outdatedRow */
export type OutdatedRow = z.output<typeof outdatedRow>;
