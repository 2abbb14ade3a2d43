/**
 * What a learner has done, kept on the device alone. Every feature uses this one door:
 *
 *     const store = await openStudy();
 *     await store.append({ kind: 'topic', topic: 'storage/s3', state: 'read' });
 *     const topics = await store.read('topic');
 */
import { addEvents, openDatabase, readKinds, readSessionEvents, UPGRADES, type Database } from './database.ts';
import { inOrder, merge, ofKinds } from './log.ts';
import { isEvent, LAST_MOMENT, type Draft, type EventOf, type Kind, type StudyEvent } from './schema.ts';
import { greatestOrder, stamp } from './stamp.ts';
import { keepInTab, readTab } from './tab.ts';
import { leaveTrace } from './trace.ts';

/** Why what is done is not kept on the device: storage is denied or broken, it is full, or another version of the site uses it. */
export type Trouble = 'unavailable' | 'full' | 'outdated';

/** @see openStudy */
export interface StudyStore {
  /** Writes events, all or none, and returns them stamped. Never rejects: see `trouble`. */
  readonly append: (...drafts: readonly Draft[]) => Promise<readonly StudyEvent[]>;
  /** What stands of some kinds, in order. */
  readonly read: <K extends Kind>(...kinds: readonly K[]) => Promise<EventOf<K>[]>;
  /** The events of one session, the one that began it first. */
  readonly readSession: (session: string) => Promise<StudyEvent[]>;
  /** Takes back events, or marks, by their ids, for good and on every device that is merged later. */
  readonly erase: (...ids: readonly string[]) => Promise<void>;
  /** Everything for an export, and the records of the device that cannot be read, as they are. */
  readonly readAll: () => Promise<{ readonly events: StudyEvent[]; readonly unread: readonly unknown[] }>;
  /** Merges the events of another device; resolves to how many were new. */
  readonly merge: (events: readonly StudyEvent[]) => Promise<number>;
  /** Forgets everything on this device. */
  readonly clear: () => Promise<void>;
  /** Calls back after every change in any tab and when `trouble` changes. Returns what ends it. */
  readonly watch: (listener: () => void) => () => void;
  readonly trouble: Trouble | undefined;
  /** How many events the device has not taken; `staysInTab`: other pages of this tab still have them. */
  readonly unsaved: number;
  readonly staysInTab: boolean;
  /** How many records that cannot be read were met. */
  readonly unread: number;
  readonly close: () => void;
}

/** For tests: another database, other upgrades, another clock. */
interface Options {
  readonly name?: string;
  readonly upgrades?: typeof UPGRADES;
  readonly now?: () => number;
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'outdated' : 'unavailable';
}

/**
 * Opens the store. It always opens: where the device keeps nothing, what is done lives in this tab and `trouble` says why.
 * What could not be written is written with the next event that can be, or when it is opened again.
 */
export async function openStudy({
  name = 'saa-study',
  upgrades = UPGRADES,
  now = Date.now,
}: Options = {}): Promise<StudyStore> {
  const listeners = new Set<() => void>();
  let database: Database | undefined;
  let trouble: Trouble | undefined;
  let isClosed = false;
  let staysInTab = true;
  /** Events that the device did not take, and those that are being written: a reload would lose either. */
  let pending = readTab(name);
  let writing: readonly StudyEvent[] = [];
  let greatest = greatestOrder(pending);
  const unread = new Map<string, unknown>();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  channel?.addEventListener('message', tell);
  const tellAll = (): void => {
    tell();
    channel?.postMessage('changed');
  };
  const keep = (): void => {
    staysInTab = keepInTab(name, [...pending, ...writing]);
  };
  const complain = (next: Trouble | undefined): void => {
    if (trouble === next) return;
    trouble = next;
    tell();
  };

  async function open(): Promise<void> {
    let onBlocked = (): void => undefined;
    const blocked = new Promise<void>((resolve) => {
      onBlocked = () => {
        complain('outdated');
        resolve();
      };
    });
    const opening = openDatabase(name, upgrades, {
      onBlocked,
      onLost: (isNewer) => {
        database = undefined;
        if (isNewer) complain('outdated');
      },
    }).then(
      (opened) => {
        if (isClosed) opened.close();
        else database = opened;
        if (trouble === 'outdated') void flush();
      },
      (error: unknown) => complain(troubleOf(error)),
    );
    await Promise.race([opening, blocked]);
  }

  const without = (events: readonly StudyEvent[], some: readonly StudyEvent[]): StudyEvent[] => {
    const ids = new Set(some.map(({ id }) => id));
    return events.filter(({ id }) => !ids.has(id));
  };
  /**
   * Writes events and what is pending; what the device refuses stays pending. Own events (`isOwn`) are kept in the tab while they are
   * written, as a reload would cancel that, and come behind what other tabs have written meanwhile.
   */
  async function write(events: readonly StudyEvent[], isOwn: boolean): Promise<readonly StudyEvent[]> {
    let made = events;
    greatest = Math.max(greatest, greatestOrder(made));
    if (isOwn && made.length > 0) {
      writing = [...writing, ...made];
      keep();
    }
    // Another page of this tab may have left more.
    const waiting = (pending = merge(pending, without(readTab(name), writing)));
    if (database === undefined && trouble !== 'outdated') await open();
    try {
      if (database === undefined) throw new DOMException('', trouble === 'outdated' ? 'VersionError' : 'SecurityError');
      await addEvents(database, (known) => {
        const late = known + 1 - Math.min(...(isOwn ? made.slice(0, 1).map(({ order }) => order) : [Infinity]));
        if (late > 0) made = made.map((event) => ({ ...event, order: Math.min(LAST_MOMENT, event.order + late) }));
        greatest = Math.max(known, greatest, greatestOrder(made));
        return [...waiting, ...made];
      });
      pending = without(pending, waiting);
      leaveTrace(true);
      trouble = undefined;
    } catch (error) {
      pending = merge(pending, made);
      trouble = troubleOf(error);
      // Closed under us: the next write opens it again.
      if (error instanceof DOMException && error.name === 'InvalidStateError') database = undefined;
    }
    writing = without(writing, made);
    keep();
    if (pending.length > 0 && staysInTab) leaveTrace(true);
    tellAll();
    return made;
  }
  const flush = (): Promise<unknown> => write([], true);

  /** The records that are events; the others are left as they are, and counted. */
  async function fromDevice(ask: (from: Database) => Promise<StudyEvent[]>): Promise<StudyEvent[]> {
    try {
      const records = database === undefined ? [] : await ask(database);
      const before = unread.size;
      for (const record of records) if (!isEvent(record)) unread.set(String((record as { id: unknown }).id), record);
      if (unread.size > before) tell();
      return unread.size === 0 ? records : records.filter(isEvent);
    } catch (error) {
      complain(troubleOf(error));
      return [];
    }
  }
  const readAll = async (): Promise<StudyEvent[]> => merge(await fromDevice((from) => from.getAll('events')), pending);

  await open();
  if (pending.length > 0) await flush();
  return {
    append: (...drafts) => write(stamp(drafts, greatest, now()), true),
    read: async <K extends Kind>(...kinds: readonly K[]) => {
      const wanted: readonly Kind[] = pending.length === 0 ? kinds : [...kinds, 'erase'];
      const found = await fromDevice((from) => readKinds(from, wanted));
      return pending.length === 0
        ? (inOrder(found) as EventOf<Kind>[] as EventOf<K>[])
        : ofKinds(merge(found, pending), kinds);
    },
    readSession: async (session) => {
      const isOf = (event: StudyEvent): boolean =>
        event.kind === 'erase' || event.id === session || ('session' in event && event.session === session);
      return merge(await fromDevice((from) => readSessionEvents(from, session)), pending.filter(isOf));
    },
    erase: async (...ids) => {
      const drafts = ids.map((what): Draft => ({ kind: 'erase', what }));
      await write(stamp(drafts, greatest, now()), true);
    },
    readAll: async () => ({ events: await readAll(), unread: [...unread.values()] }),
    merge: async (events) => {
      const known = new Set((await readAll()).map(({ id }) => id));
      await write(events, false);
      return (await readAll()).filter(({ id }) => !known.has(id)).length;
    },
    clear: async () => {
      pending = [];
      unread.clear();
      keep();
      try {
        await database?.clear('events');
        leaveTrace(false);
      } catch (error) {
        complain(troubleOf(error));
      }
      tellAll();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get trouble() {
      return trouble;
    },
    get unsaved() {
      return pending.length;
    },
    get staysInTab() {
      return staysInTab;
    },
    get unread() {
      return unread.size;
    },
    close: () => {
      isClosed = true;
      listeners.clear();
      channel?.close();
      database?.close();
      database = undefined;
    },
  };
}
