import { z } from 'zod';

/** A source note as listed in `content/_notes.yaml`. Its text is never part of the site. */
export const note = z.strictObject({
  /** Three digits or more: `"003"`. */
  id: z.string().regex(/^\d{3,}$/),
  /** What the site calls it; never a person's name. */
  title: z.string().min(1),
  /** The shape it came in, in words: `scenario questions and answers in Markdown`. */
  format: z.string().min(1),
  /** What it covers, one sentence. */
  about: z.string().min(1),
  /** Number of lines. */
  lines: z.int().positive(),
});

/** @see note */
export type Note = z.output<typeof note>;
