/**
 * What a learner has done, kept on the device alone. Everything that studies uses this one door:
 *
 *     const store = await openStudy();
 *     await store.append({ kind: 'topic', topic: 'storage/s3', state: 'read' });
 *     const states = latest(await readTopics(store), ({ topic }) => topic);
 */
import type { Draft, EventOf, Kind, StudyEvent } from './event.ts';
import { openDisk, STEPS, type Disk } from './disk.ts';
import { isSound } from './is-sound.ts';
import { inOrder, join, ofKinds } from './log.ts';
import { greatestOf, stampAll } from './stamp.ts';
import { keepInTab, readTab } from './tab.ts';
import { leaveTrace } from './trace.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** @see openStudy */
export interface StudyStore {
  /** Writes events, all or none, and hands them back with id, time and order. It never fails: see `trouble`. */
  readonly append: (...drafts: readonly Draft[]) => Promise<readonly StudyEvent[]>;
  /** What stands of some kinds, in order: the later event counts. */
  readonly read: <K extends Kind>(...kinds: readonly K[]) => Promise<EventOf<K>[]>;
  /** The events of one session and the event that began it, in order. */
  readonly readSession: (session: string) => Promise<StudyEvent[]>;
  /** Takes back events, or marks, by their ids, for good and on all devices that are joined later. */
  readonly erase: (...ids: readonly string[]) => Promise<void>;
  /** Everything, for an export. */
  readonly readAll: () => Promise<StudyEvent[]>;
  /** Joins the events of another device; tells how many were new. */
  readonly merge: (events: readonly StudyEvent[]) => Promise<number>;
  /** Forgets everything on this device. */
  readonly clear: () => Promise<void>;
  /** Calls back after every change, whichever tab made it, and when `trouble` changes. Returns what ends it. */
  readonly watch: (listener: () => void) => () => void;
  /** Why events are kept in this tab only; `undefined` while all is well. */
  readonly trouble: Trouble | undefined;
  /** So many events the device has not taken; `staysInTab`: other pages of this tab have them. */
  readonly unsaved: number;
  readonly staysInTab: boolean;
  /** Records of the device that cannot be read, as far as somebody asked for them: left as they are, and of no account. */
  readonly unread: readonly unknown[];
  readonly close: () => void;
}

/** For tests: another database, other steps, another clock. */
interface Options {
  readonly name?: string;
  readonly steps?: typeof STEPS;
  readonly now?: () => number;
}

/**
 * Opens the store. It always opens: where the device keeps nothing, what is done lives in this tab, and `trouble` says why.
 * What could not be written is written with the next event that can be, or when it is opened again.
 */
export async function openStudy({
  name = 'saa-study',
  steps = STEPS,
  now = Date.now,
}: Options = {}): Promise<StudyStore> {
  const listeners = new Set<() => void>();
  let disk: Disk | undefined;
  let trouble: Trouble | undefined;
  /** Events that the device has not taken yet. */
  let pending = readTab(name);
  let staysInTab = false;
  /** The greatest order that this tab has met. */
  let met = greatestOf(pending);
  /** What was done here, and the sessions that were read: what the device forgets of them is written anew. */
  const seen = new Map<string, StudyEvent>();
  const see = (events: readonly StudyEvent[]): void => {
    for (const event of events) seen.set(event.id, event);
  };
  let closed = false;
  const unread = new Map<string, unknown>();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'cleared') seen.clear();
    tell();
  });
  const tellAll = (what: 'changed' | 'cleared'): void => {
    tell();
    channel?.postMessage(what);
  };
  const keepPending = (): void => {
    staysInTab = keepInTab(name, pending);
    if (staysInTab && pending.length > 0) leaveTrace(true);
  };
  const complain = (next: Trouble | undefined): void => {
    // That records were lost stays said.
    if (trouble === next || (trouble === 'cleared' && next === undefined)) return;
    trouble = next;
    if (next !== undefined) keepPending();
    tell();
  };

  const lose = (why: Trouble): void => {
    disk = undefined;
    if (why === 'cleared') pending = join(pending, [...seen.values()]);
    complain(why);
  };
  /** Opens the database if it is not open; waits no longer than until another tab is known to be in the way. */
  const open = async (): Promise<void> => {
    let isBlocked = false;
    await new Promise<void>((resolve) => {
      const onBlocked = (): void => {
        isBlocked = true;
        complain('blocked');
        resolve();
      };
      openDisk(name, steps, { onBlocked, onLost: lose })
        .then(
          async (opened) => {
            if (closed) {
              opened.close();
              return;
            }
            disk = opened;
            if (isBlocked) await write(() => []);
          },
          (error: unknown) => {
            complain(troubleOf(error, 'denied'));
          },
        )
        .finally(resolve);
    });
  };

  /** Writes what is pending and what `make` makes; keeps it in this tab if that fails. */
  const write = async (make: (greatest: number) => StudyEvent[]): Promise<readonly StudyEvent[]> => {
    if (disk === undefined && trouble === 'cleared') await open();
    // Another page of this tab may have left more.
    const waiting = (pending = join(pending, readTab(name)));
    met = Math.max(met, greatestOf(waiting));
    try {
      if (disk === undefined) throw new DOMException('', trouble === 'denied' ? 'SecurityError' : 'AbortError');
      let made: StudyEvent[] = [];
      await disk.add((greatest) => {
        met = Math.max(met, greatest);
        made = make(met);
        met = Math.max(met, greatestOf(made));
        return [...waiting, ...made];
      });
      if (waiting.length > 0) {
        pending = pending.filter((event) => !waiting.includes(event));
        keepPending();
      }
      see([...waiting, ...made]);
      leaveTrace(true);
      complain(undefined);
      tellAll('changed');
      return made;
    } catch (error) {
      const made = make(met);
      met = Math.max(met, greatestOf(made));
      pending = join(pending, made);
      keepPending();
      // A database that is not there is not told again.
      if (disk !== undefined) complain(troubleOf(error, 'failed'));
      tell();
      return made;
    }
  };
  /** What the device has that can be read, or nothing while it gives nothing. */
  const fromDisk = async (ask: (from: Disk) => Promise<StudyEvent[]>): Promise<StudyEvent[]> => {
    try {
      const [known, records] = [unread.size, disk === undefined ? [] : await ask(disk)];
      const sound = records.filter(isSound);
      for (const { id } of unread.size > 0 ? sound : []) unread.delete(id);
      for (const record of sound.length < records.length ? records : [])
        if (!isSound(record)) unread.set(String((record as { id: unknown }).id), record);
      if (unread.size > known) tell();
      return sound;
    } catch (error) {
      complain(troubleOf(error, 'failed'));
      return [];
    }
  };
  const readAll = async (): Promise<StudyEvent[]> => join(await fromDisk((from) => from.readAll()), pending);

  await open();
  if (disk !== undefined && pending.length > 0) await write(() => []);
  return {
    append: (...drafts) => write((greatest) => stampAll(drafts, greatest, now())),
    read: async <K extends Kind>(...kinds: readonly K[]) =>
      pending.length === 0
        ? inOrder((await fromDisk((from) => from.read(kinds))) as EventOf<K>[])
        : ofKinds(join(await fromDisk((from) => from.read([...kinds, 'erase'])), pending), kinds),
    readSession: async (session) => {
      const kept = await fromDisk((from) => from.readSession(session));
      see(kept);
      const isOf = (event: StudyEvent): boolean =>
        event.kind === 'erase' || event.id === session || ('session' in event && event.session === session);
      return join(kept, pending.filter(isOf));
    },
    erase: async (...ids) => {
      const drafts = ids.map((what) => ({ kind: 'erase', what }) as const);
      await write((greatest) => stampAll(drafts, greatest, now()));
    },
    readAll,
    merge: async (events) => {
      const known = new Set((await readAll()).map(({ id }) => id));
      await write(() => [...events]);
      return (await readAll()).filter(({ id }) => !known.has(id)).length;
    },
    clear: async () => {
      pending = [];
      keepPending();
      unread.clear();
      seen.clear();
      try {
        await disk?.clear();
        leaveTrace(false);
      } catch (error) {
        complain(troubleOf(error, 'failed'));
      }
      tellAll('cleared');
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
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
      return [...unread.values()];
    },
    close: () => {
      closed = true;
      listeners.clear();
      channel?.close();
      disk?.close();
      disk = undefined;
    },
  };
}
