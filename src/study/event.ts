import { z } from 'zod';
import { eraseId, markId } from './ids.ts';

// The site's policy lets nothing be compiled from text at run time, and tells of every attempt: said before the first check is made.
z.config({ jitless: true });

/** Ids are made here or by another device of the same learner: short, and never empty. */
const id = z.string().min(1).max(120);
const text = z.string().max(20_000);
/** Milliseconds since 1970, of a day that there is. */
const moment = z.number().int().min(0).max(8.64e15);
const milliseconds = z.number().int().nonnegative();
/** Options by their number in the written order, from 0. */
const chosen = z.array(z.number().int().min(0).max(9)).max(10);
const mode = z.enum(['practice', 'exam', 'set']);

/** What every event has. */
const stamp = {
  id: id.refine((value) => !value.startsWith(eraseId(''))),
  /** When it was written, by the clock of the device. */
  at: moment,
  /** Greater than that of everything the device knew when it wrote: of two that contradict each other the later one counts. */
  order: z.number().int().nonnegative(),
};

/** A question was answered, once for each time. */
const answer = z.strictObject({
  ...stamp,
  kind: z.literal('answer'),
  question: id,
  /** Of the stem, the options and which are right: tells an answer to what the question once was. */
  hash: id,
  chosen,
  right: z.boolean(),
  mode,
  session: id.optional(),
  took: milliseconds,
});

/** A run of questions began; its id is the session that the following four name. */
const session = z.strictObject({
  ...stamp,
  kind: z.literal('session'),
  mode,
  questions: z.array(id).min(1).max(2000),
  /** Questions that do not count. */
  unscored: z.array(id).default([]),
  /** The code of a shared set. */
  set: id.optional(),
  /** What it is made of, in the reader's words: `S3 객체 잠금`. */
  title: z.string().max(200),
  /** How long one has; without it as long as one likes. */
  minutes: z.number().int().positive().optional(),
  /** The step of a plan to an exam whose questions it is made of: `quiz:20789:11`. */
  step: id.optional(),
});

/** What stands chosen for a question of a session; the last one counts. */
const pick = z.strictObject({
  ...stamp,
  kind: z.literal('pick'),
  session: id,
  question: id,
  chosen,
  flagged: z.boolean(),
  /** Time spent on the question so far. */
  took: milliseconds,
});

/** The clock of a session was stopped or set going again. */
const clock = z.strictObject({ ...stamp, kind: z.literal('clock'), session: id, running: z.boolean() });

/** A session is over: handed in, or given up. */
const finish = z.strictObject({ ...stamp, kind: z.literal('finish'), session: id, givenUp: z.boolean() });

/** A card was seen and rated: 1 again, 2 hard, 3 good, 4 easy. What is due is computed from these alone. */
const review = z.strictObject({
  ...stamp,
  kind: z.literal('review'),
  card: id,
  /** Of what the card said: tells a review of what it once said. */
  hash: id,
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  took: milliseconds,
});

/** A highlighted text, with or without a memo; the last event of a mark counts. */
const mark = z
  .strictObject({
    ...stamp,
    kind: z.literal('mark'),
    mark: id.max(60),
    topic: id,
    /** Anchor of the section in which it stands. */
    section: id.optional(),
    /** W3C's text quote selector: found again when the text around it has changed. */
    quote: z.strictObject({ exact: text, prefix: text, suffix: text }),
    colour: id.optional(),
    memo: text,
  })
  .refine((event) => event.id.startsWith(markId(event.mark, '')), { path: ['id'] });

/** How far a topic is; the last event of a topic counts. */
const topic = z.strictObject({
  ...stamp,
  kind: z.literal('topic'),
  topic: id,
  state: z.enum(['read', 'again', 'unread']),
  /** Only what decides and the numbers of it were read. */
  brief: z.literal(true).optional(),
});

/** Something of the path was ticked or unticked; the last event of a key counts. */
const path = z.strictObject({ ...stamp, kind: z.literal('path'), key: id, done: z.boolean() });

/** A choice of the reader; the last event of a key counts. */
const setting = z.strictObject({
  ...stamp,
  kind: z.literal('setting'),
  key: id,
  value: z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]),
});

/** What was taken back: the event of that id, or all events of the mark of that id. It never comes back, whoever still has it. */
const erase = z
  .strictObject({ ...stamp, id: z.string().max(140), kind: z.literal('erase'), what: id })
  .refine((event) => event.id === eraseId(event.what), { path: ['id'] });

/** Something the learner did, never changed afterwards. All that is known of a learner is a set of these. */
export const studyEvent = z.discriminatedUnion('kind', [
  answer,
  session,
  pick,
  clock,
  finish,
  review,
  mark,
  topic,
  path,
  setting,
  erase,
]);

/** @see studyEvent */
export type StudyEvent = z.output<typeof studyEvent>;
/** The kinds of events. */
export type Kind = StudyEvent['kind'];
/** An event of one kind: `EventOf<'answer'>`. */
export type EventOf<K extends Kind> = Extract<StudyEvent, { kind: K }>;

type Unstamped<E> = E extends StudyEvent ? Omit<E, 'id' | 'at' | 'order'> & { id?: string } : never;
/** An event before the store gives it its id, time and order. An id of one's own makes writing it twice the same as once. */
export type Draft = Unstamped<StudyEvent>;
