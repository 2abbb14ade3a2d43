/**
 * The one schema of what a learner did, for the records of the device and for the files that are exported and imported.
 * It is written by hand because every page that reads the records loads it.
 */

/** Tells whether a value is a `T`. */
type Check<T> = (value: unknown) => value is T;

/** The last moment that a `Date` can hold, ms: no time and no order is greater, so that there is always a next one. */
export const LAST_MOMENT = 8.64e15;
const LONGEST_TEXT = 200_000;

const text =
  (most: number, least = 0): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const whole =
  (most: number, least = 0): Check<number> =>
  (value): value is number =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const list =
  <T>(item: Check<T>, most: number): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(item);
const oneOf =
  <const T>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.includes(value as T);
const flag: Check<boolean> = (value) => typeof value === 'boolean';

interface Optional<T> {
  readonly optional: Check<T>;
}
const optional = <T>(check: Check<T>): Optional<T> => ({ optional: check });

const id = text(120, 1);
const moment = whole(LAST_MOMENT);
const milliseconds = whole(Number.MAX_SAFE_INTEGER);
/** Options by their number in the written order, from 0. */
const chosen = list(whole(9), 10);
const mode = oneOf('practice', 'exam', 'set');

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
const quote: Check<Quote> = (value): value is Quote => {
  const { exact, prefix, suffix } = (value ?? {}) as Record<string, unknown>;
  return [exact, prefix, suffix].every(text(LONGEST_TEXT));
};
const settingValue: Check<string | number | boolean | null> = (value): value is string | number | boolean | null =>
  value === null || flag(value) || text(2000)(value) || Number.isFinite(value);

/** What every event has. `order` is greater than that of everything the device knew: of two that contradict each other the later counts. */
const STAMP = { id: text(140, 1), at: moment, order: moment };

/** The kinds of events with their fields. A kind never changes its meaning; new ones are added. */
const KINDS = {
  /** A question was answered. `hash` tells what the question said; `took` is in ms. */
  answer: { question: id, hash: id, chosen, right: flag, mode, session: optional(id), took: milliseconds },
  /** A run of questions began; its id is the `session` of the four kinds below. */
  session: {
    mode,
    questions: list(id, 2000),
    /** Questions that do not count. */
    unscored: list(id, 2000),
    /** Code of a shared set. */
    set: optional(id),
    title: text(200),
    /** Time limit. */
    minutes: optional(whole(Number.MAX_SAFE_INTEGER, 1)),
    /** Step of the plan that it answers: `quiz:20789:11`. */
    step: optional(id),
  },
  /** What stands chosen for a question of a session; the last one counts. */
  pick: { session: id, question: id, chosen, flagged: flag, took: milliseconds },
  /** The clock of a session was stopped or started. */
  clock: { session: id, running: flag },
  /** A session ended: handed in, or given up. */
  finish: { session: id, givenUp: flag },
  /** A card was rated: 1 again, 2 hard, 3 good, 4 easy. */
  review: { card: id, hash: id, rating: oneOf(1, 2, 3, 4), took: milliseconds },
  /** A highlighted text (W3C text quote selector), with or without a memo; the last event of a mark counts. */
  mark: { mark: text(60, 1), topic: id, section: optional(id), quote, colour: optional(id), memo: text(LONGEST_TEXT) },
  /** How far a topic is; the last event of a topic counts. `brief`: only its signals and figures were read. */
  topic: { topic: id, state: oneOf('read', 'again', 'unread'), brief: optional(oneOf(true)) },
  /** A step of the plan was ticked or unticked; the last event of a key counts. */
  path: { key: id, done: flag },
  /** A choice of the reader; the last event of a key counts. */
  setting: { key: id, value: settingValue },
  /** Takes back the event or all events of the mark of that id, for good. */
  erase: { what: id },
} as const;

/** The kinds of events. */
export type Kind = keyof typeof KINDS;

type Fields<F> = {
  readonly [N in keyof F as F[N] extends Check<unknown> ? N : never]: F[N] extends Check<infer T> ? T : never;
} & {
  readonly [N in keyof F as F[N] extends Optional<unknown> ? N : never]?: F[N] extends Optional<infer T> ? T : never;
};

/** An event of one kind: `EventOf<'answer'>`. */
export type EventOf<K extends Kind> = K extends Kind
  ? { readonly kind: K } & Fields<typeof STAMP> & Fields<(typeof KINDS)[K]>
  : never;
/** Something the learner did, never changed afterwards. */
export type StudyEvent = EventOf<Kind>;

type Unstamped<E> = E extends StudyEvent ? Omit<E, 'id' | 'at' | 'order'> & { readonly id?: string } : never;
/** An event before the store stamps it. With an id of its own, writing it twice is the same as once. */
export type Draft = Unstamped<StudyEvent>;

/** The id of what takes something back: the same on every device. */
export const eraseId = (what: string): string => `erase:${what}`;
/** The id of an event of a mark, which says whose it is. */
export const markId = (mark: string, own: string): string => `${mark}/${own}`;

/** Whether the id of an event is one that its kind may have. */
function hasOwnId({ kind, id: own, ...rest }: Record<string, unknown>): boolean {
  if (kind === 'erase') return own === eraseId(String(rest.what));
  const isMark = kind !== 'mark' || String(own).startsWith(markId(String(rest.mark), ''));
  return isMark && !String(own).startsWith(eraseId(''));
}

/**
 * The first field of a record that is wrong; `undefined` when it is a sound event.
 * @param isStrict also reports fields that no event has, as a later build may write them.
 */
export function fieldAtFault(record: unknown, isStrict = false): string | undefined {
  if (typeof record !== 'object' || record === null) return 'kind';
  const all = record as Record<string, unknown>;
  if (!Object.hasOwn(KINDS, String(all.kind))) return 'kind';
  const fields: Record<string, Check<unknown> | Optional<unknown>> = { ...STAMP, ...KINDS[all.kind as Kind] };
  for (const [name, check] of Object.entries(fields)) {
    const value = all[name];
    if (typeof check === 'function' ? !check(value) : value !== undefined && !check.optional(value)) return name;
  }
  if (!hasOwnId(all)) return 'id';
  return isStrict ? Object.keys(all).find((name) => name !== 'kind' && !Object.hasOwn(fields, name)) : undefined;
}

/** Whether a record of the device is an event. */
export const isEvent = (record: unknown): record is StudyEvent => fieldAtFault(record) === undefined;
