/** The learner's log as a set of events: how two are merged, and what of it stands. */
import type { EventOf, Kind, StudyEvent } from './schema.ts';

type Log = readonly StudyEvent[];

/** The same text for the same event, whatever the order of its fields. */
const canonical = (event: StudyEvent): string =>
  JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Of two events with one id always the same one, in whichever order they are met. */
export const preferred = (a: StudyEvent, b: StudyEvent): StudyEvent => (canonical(a) <= canonical(b) ? a : b);

/** Ids of events and marks that were taken back. */
export const erasedIn = (events: Log): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.kind === 'erase' ? [event.what] : [])));

/** Whether an event was taken back, alone or with its mark. Its id alone decides, so it does not matter when one learns of it. */
export const isErased = ({ id, kind }: StudyEvent, erased: ReadonlySet<string>): boolean =>
  kind !== 'erase' && (erased.has(id) || erased.has(id.split('/', 1)[0] ?? ''));

/** Sorts events by their order; ties, which only merged devices have, by id. */
export const inOrder = <E extends StudyEvent>(events: readonly E[]): E[] =>
  events.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id)));

/** Merges logs: the union of their events without those that were taken back. Commutative, associative and idempotent. */
export function merge(...logs: readonly Log[]): StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const log of logs)
    for (const event of log) {
      const known = byId.get(event.id);
      byId.set(event.id, known === undefined ? event : preferred(known, event));
    }
  const all = [...byId.values()];
  const erased = erasedIn(all);
  return inOrder(all.filter((event) => !isErased(event, erased)));
}

/** The last event for each key, of events in order. */
export const latest = <E extends StudyEvent>(events: readonly E[], keyOf: (event: E) => string): Map<string, E> =>
  new Map(events.map((event) => [keyOf(event), event]));

/** The events of some kinds. */
export const ofKinds = <K extends Kind>(events: Log, kinds: readonly K[]): EventOf<K>[] =>
  events.filter((event): event is EventOf<K> => (kinds as readonly Kind[]).includes(event.kind));
