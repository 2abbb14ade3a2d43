/** The log on the device: one IndexedDB database with one object store. Only the store uses it. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { erasedIn, isErased, merge, ofKinds, preferred } from './log.ts';
import { eraseId, isEvent, LAST_MOMENT, markId, type Kind, type StudyEvent } from './schema.ts';

interface Schema extends DBSchema {
  events: { key: string; value: StudyEvent; indexes: { kind: string; order: number; session: string } };
}
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, 'events'[], 'versionchange'>;

/** Upgrades from one version to the next. A released step is never changed: a new one is added below it. */
export const UPGRADES: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('kind', 'kind');
    events.createIndex('order', 'order');
    events.createIndex('session', 'session');
  },
];

/** What the store is told besides the answers to what it asks. */
interface Listeners {
  /** Another tab has an older version open: opening goes on once it is closed. */
  readonly onBlocked: () => void;
  /** The database was closed; `isNewer`: another tab brings it to a newer version. */
  readonly onLost: (isNewer: boolean) => void;
}

/** Opens the database. Rejects with the browser's error. */
export async function openDatabase(
  name: string,
  upgrades: typeof UPGRADES,
  { onBlocked, onLost }: Listeners,
): Promise<Database> {
  const database = await openDB<Schema>(name, upgrades.length, {
    upgrade: (opened, from, _to, transaction) => {
      for (const upgrade of upgrades.slice(from)) upgrade(opened, transaction);
    },
    blocked: onBlocked,
    blocking: (_version, next) => {
      database.close();
      onLost(next !== null);
    },
    terminated: () => onLost(false),
  });
  return database;
}

/** Records of some kinds, in no order. */
export const readKinds = async (database: Database, kinds: readonly Kind[]): Promise<StudyEvent[]> =>
  (await Promise.all(kinds.map((kind) => database.getAllFromIndex('events', 'kind', kind)))).flat();

/** The events of a session and the one that began it. */
export async function readSessionEvents(database: Database, session: string): Promise<StudyEvent[]> {
  const [start, rest] = await Promise.all([
    database.get('events', session),
    database.getAllFromIndex('events', 'session', session),
  ]);
  return start === undefined ? rest : [start, ...rest];
}

/** More events than this are compared with all records at once instead of one by one. */
const MANY = 500;

/** Adds all of what `make` makes, or nothing; `make` is told the greatest order known. */
export async function addEvents(database: Database, make: (greatest: number) => readonly StudyEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  const { store, done } = transaction;
  // A failure is heard where it is awaited below.
  done.catch(() => undefined);
  // A broken record may hold a greater order: it is no event.
  const last = await store.index('order').openKeyCursor(IDBKeyRange.bound(0, LAST_MOMENT), 'prev');
  const made = merge(make(last?.key ?? 0));
  const erased = erasedIn([...(await store.index('kind').getAll('erase')).filter(isEvent), ...made]);
  const records = made.length > MANY ? await store.getAll() : await Promise.all(made.map(({ id }) => store.get(id)));
  const known = new Map(records.filter(isEvent).map((record) => [record.id, record]));
  for (const event of made) {
    const before = known.get(event.id);
    const kept = before === undefined ? event : preferred(before, event);
    if (kept !== before && !isErased(kept, erased)) void store.put(kept);
  }
  // What was taken back is removed from the device, too.
  for (const { what } of ofKinds(made, ['erase'])) {
    if (what.startsWith(eraseId(''))) continue;
    void store.delete(what);
    void store.delete(IDBKeyRange.bound(markId(what, ''), markId(what, '\uffff')));
  }
  await done;
}
