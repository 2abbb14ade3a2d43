import { z } from 'zod';
import { isoDate } from './iso-day.ts';

/** A fact by its label, and its values. */
const value = { label: z.string(), before: z.string(), after: z.string() };

/** What became of one topic in a day. */
const changedTopic = z.strictObject({
  /** `<domain>/<slug>`. */
  id: z.string(),
  how: z.enum(['added', 'changed', 'removed']),
  /** Facts of which the value changed. */
  values: z.array(z.strictObject(value)),
  /** Facts that came. */
  facts: z.array(z.strictObject({ label: value.label, value: z.string() })),
  /** How many situations and how many corrections of notes came. */
  scenarios: z.number().int(),
  corrections: z.number().int(),
});

/** @see changedTopic */
export type ChangedTopic = z.output<typeof changedTopic>;

/** The content of one day against that of the day before it: topics of which something can be told, and those that only read otherwise. */
const change = z.strictObject({ day: isoDate, topics: z.array(changedTopic), reworded: z.array(z.string()) });

/** The changes of the content by day, the newest first: `content/_changes.json`, for builds without the history. */
export const changes = z.array(change);

/** @see change */
export type Change = z.output<typeof change>;
