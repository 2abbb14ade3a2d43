import { z } from 'zod';
import { fact } from './topic.ts';

const text = z.string().trim().min(1);
const anchor = z.string().regex(/^[a-z\d-]+$/);

/**
 * One entry of `content/_search/pages.yaml`: a page of the site that is no topic, as the search finds it. `{passing}` in its texts is the
 * figure of that name in `format` of `content/_exam.yaml`.
 */
const sitePage = z.strictObject({
  /** Its address below the base path: `study/quiz`. */
  page: z.string().regex(/^[a-z-]+(?:\/[a-z-]+)*$/),
  title: text,
  /** Other names that people type for it, or for what it tells. */
  aliases: z.array(text).min(1),
  /** What it is for, in a sentence or two. */
  text,
  /** Parts of it that are asked for by themselves, by the ids of their headings. */
  sections: z.array(z.strictObject({ id: anchor, heading: text, text })).default([]),
  /** What answers by itself; the page has it under `fact-<id>`. */
  facts: z.array(fact.omit({ source: true, axis: true })).default([]),
});

/** The whole file. */
export const sitePages = z.array(sitePage);

/** @see sitePage */
export type SitePage = z.output<typeof sitePage>;
