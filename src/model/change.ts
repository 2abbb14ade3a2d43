import { z } from 'zod';
import { isoDay } from './iso-day.ts';

/** One topic in one change of the content. */
const changedTopic = z.strictObject({
  /** `<domain>/<slug>`. */
  id: z.string(),
  /** What became of it. */
  how: z.enum(['added', 'changed', 'removed']),
  /** Values of facts that changed, before and after. */
  values: z.array(z.strictObject({ before: z.string(), after: z.string() })),
});

/** One change of the content: a commit, its day, why, and the topics in it. */
const change = z.strictObject({ day: isoDay, why: z.string(), topics: z.array(changedTopic).min(1) });

/** The changes of the content, the newest first: `content/_changes.json`, for builds without the history. */
export const changes = z.array(change);

/** @see change */
export type Change = z.output<typeof change>;
