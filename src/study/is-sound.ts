/** Whether what a database holds can be read: the checks of every field (`event.ts`) are too many bytes for every page that reads. */
import type { Kind, StudyEvent } from './event.ts';

/** What the events of a kind have besides their stamp. */
const FIELDS: Readonly<Record<Kind, string>> = {
  answer: 'question hash chosen right mode took',
  session: 'mode questions unscored title',
  pick: 'session question chosen flagged took',
  clock: 'session running',
  finish: 'session givenUp',
  review: 'card hash rating took',
  mark: 'mark topic quote memo',
  topic: 'topic state',
  path: 'key done',
  setting: 'key value',
  erase: 'what',
};

const OPTIONAL = ['session', 'set', 'minutes', 'step', 'section', 'colour', 'brief'];

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isTruth: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A field is the same in all kinds; what is not named here is a text. */
const CHECKS: Readonly<Record<string, Check>> = {
  at: (value) => isCount(value) && Number(value) <= 8.64e15,
  order: isCount,
  took: isCount,
  minutes: isCount,
  chosen: isListOf(isCount),
  questions: isListOf(isText),
  unscored: isListOf(isText),
  mode: isOneOf('practice', 'exam', 'set'),
  state: isOneOf('read', 'again', 'unread'),
  rating: isOneOf(1, 2, 3, 4),
  right: isTruth,
  flagged: isTruth,
  running: isTruth,
  givenUp: isTruth,
  done: isTruth,
  brief: isOneOf(true),
  value: (value) => value === null || isText(value) || isTruth(value) || Number.isFinite(value),
  quote: (value) => {
    const { exact, prefix, suffix } = (value ?? {}) as Record<string, unknown>;
    return [exact, prefix, suffix].every(isText);
  },
};

/** Tells whether a record is an event; what a later build adds to one does not matter. */
export function isSound(record: unknown): record is StudyEvent {
  if (typeof record !== 'object' || record === null) return false;
  const all = record as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(FIELDS, String(all.kind))) return false;
  const has = (field: string): boolean => (CHECKS[field] ?? isText)(all[field]);
  return (
    `id at order ${FIELDS[all.kind as Kind]}`.split(' ').every(has) &&
    OPTIONAL.every((field) => all[field] === undefined || has(field))
  );
}
