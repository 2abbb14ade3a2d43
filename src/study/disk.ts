/** The log on the device: one IndexedDB database. Only the store uses it. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { EventOf, Kind, StudyEvent } from './event.ts';
import { eraseId, markId } from './ids.ts';
import { isSound } from './is-sound.ts';
import { erasedIn, isErased, join, ofKinds, preferred } from './log.ts';
import type { Trouble } from './trouble.ts';

interface Schema extends DBSchema {
  events: {
    key: string;
    value: StudyEvent;
    indexes: { kind: string; order: number; session: string };
  };
}
type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, 'events'[], 'versionchange'>;

/**
 * What brings a database from one version to the next; its version is how many of these it has seen. A step that a release
 * has had is never changed: a new one is added below it.
 */
export const STEPS: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('kind', 'kind');
    events.createIndex('order', 'order');
    // Only the events that have a session stand in it.
    events.createIndex('session', 'session');
  },
];

/** The database, open. */
export interface Disk {
  readonly read: <K extends Kind>(kinds: readonly K[]) => Promise<EventOf<K>[]>;
  readonly readSession: (session: string) => Promise<StudyEvent[]>;
  readonly readAll: () => Promise<StudyEvent[]>;
  /** Adds all of what `make` makes, or nothing; `make` is told the greatest order known. */
  readonly add: (make: (greatest: number) => readonly StudyEvent[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}

/** What happens to a database besides what one asks of it. */
interface Listeners {
  /** Another tab has an older version open: opening goes on once that tab is closed. */
  readonly onBlocked: () => void;
  /** The database was closed under us, deleted or brought to a newer version. */
  readonly onLost: (trouble: Trouble) => void;
}

async function add(database: Database, make: (greatest: number) => readonly StudyEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  const { store, done } = transaction;
  // A failure is heard below; it is not said twice.
  done.catch(() => undefined);
  // What a broken record has there may be greater than any number.
  const last = await store.index('order').openKeyCursor(IDBKeyRange.bound(0, Number.MAX_SAFE_INTEGER - 1), 'prev');
  const made = join(make(last?.key ?? 0));
  const taken = (await store.index('kind').getAll('erase')).concat(made.filter(({ kind }) => kind === 'erase'));
  const erased = erasedIn(taken);
  const known = await Promise.all(made.map(({ id }) => store.get(id)));
  const kept = made.flatMap((event, index) => {
    const before = known[index];
    const better = isSound(before) ? preferred(before, event) : event;
    return better === before || isErased(better, erased) ? [] : [better];
  });
  await Promise.all(kept.map((event) => store.put(event)));
  // What is taken back is also no longer on the device.
  for (const { what } of ofKinds(made, ['erase'])) {
    if (what.startsWith(eraseId(''))) continue;
    await store.delete(what);
    await store.delete(IDBKeyRange.bound(markId(what, ''), markId(what, '\uffff')));
  }
  await done;
}

/** Opens the database of a name, bringing it to the newest version first. */
export async function openDisk(name: string, steps: typeof STEPS, { onBlocked, onLost }: Listeners): Promise<Disk> {
  const database = await openDB<Schema>(name, steps.length, {
    upgrade: (opened, from, _to, transaction) => {
      for (const step of steps.slice(from)) step(opened, transaction);
    },
    blocked: onBlocked,
    blocking: (_version, next) => {
      database.close();
      onLost(next === null ? 'cleared' : 'outdated');
    },
    terminated: () => {
      onLost('cleared');
    },
  });
  return {
    read: async (kinds) => {
      const lists = await Promise.all(kinds.map((kind) => database.getAllFromIndex('events', 'kind', kind)));
      return lists.flat() as EventOf<(typeof kinds)[number]>[];
    },
    readSession: async (session) => {
      const [start, rest] = await Promise.all([
        database.get('events', session),
        database.getAllFromIndex('events', 'session', session),
      ]);
      return start === undefined ? rest : [start, ...rest];
    },
    readAll: () => database.getAll('events'),
    add: (make) => add(database, make),
    clear: () => database.clear('events'),
    close: () => {
      database.close();
    },
  };
}
