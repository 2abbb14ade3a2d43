import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UPGRADES } from './database.ts';
import { LAST_MOMENT, type Draft, type StudyEvent } from './schema.ts';
import { merge } from './log.ts';
import { openStudy } from './store.ts';
import { greatestOrder } from './stamp.ts';

let names = 0;
const open: Awaited<ReturnType<typeof openStudy>>[] = [];
const nameOf = (): string => `test-${names++}`;
async function start(options: Parameters<typeof openStudy>[0]) {
  const store = await openStudy(options);
  open.push(store);
  return store;
}
class TabStorage {
  readonly #items = new Map<string, string>();
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.#items.set(key, value);
  removeItem = (key: string): void => void this.#items.delete(key);
}
afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const read = (topic: string): Draft => ({ kind: 'topic', topic, state: 'read' });
const denied = (): void => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
};

describe('the store', () => {
  test('keeps events for the next visit, the later one last though the clock was set back', async () => {
    const name = nameOf();
    let now = 2000;
    const store = await start({ name, now: () => now });
    await store.append(read('storage/s3'));
    now = 1000;
    await store.append({ kind: 'topic', topic: 'storage/s3', state: 'again' });
    const again = await start({ name });
    expect((await again.read('topic')).map(({ state, at }) => [state, at])).toEqual([
      ['read', 2000],
      ['again', 1000],
    ]);
  });

  test('two tabs write at once and hear of each other', async () => {
    const name = nameOf();
    const [one, two] = [await start({ name }), await start({ name })];
    let heard = 0;
    two.watch(() => heard++);
    await Promise.all([one.append(read('a'), read('b')), two.append(read('c'))]);
    expect((await one.read('topic')).map(({ topic }) => topic).sort()).toEqual(['a', 'b', 'c']);
    await vi.waitFor(() => expect(heard).toBeGreaterThan(1));
  });

  test('erases a mark with all its events, here and where they come back from', async () => {
    const store = await start({ name: nameOf() });
    const mark: Draft = {
      kind: 'mark',
      mark: 'm',
      topic: 't',
      quote: { exact: 'x', prefix: '', suffix: '' },
      memo: '',
    };
    const marks = await store.append(mark, { ...mark, memo: 'two' });
    await store.erase('m');
    expect(await store.merge(marks)).toBe(0);
    expect(await store.read('mark')).toEqual([]);
  });

  test('takes in a long log, however many records it has, and the same ones twice', async () => {
    const many = Array.from({ length: 130_000 }, (_, at): StudyEvent => ({
      kind: 'path',
      id: `e${at}`,
      at,
      order: at,
      key: 'k',
      done: true,
    }));
    expect([greatestOrder(many), merge(many, many).length]).toEqual([129_999, 130_000]);
    const store = await start({ name: nameOf() });
    expect(await store.merge(many.slice(0, 2000))).toBe(2000);
    expect(await store.merge(many.slice(0, 1000))).toBe(0);
  });

  test('a record with the greatest order leaves later ones readable and the last of them last', async () => {
    const store = await start({ name: nameOf() });
    await store.merge([{ kind: 'setting', id: 'old', at: 1, order: LAST_MOMENT, key: 'zone', value: 'UTC' }]);
    await store.append({ kind: 'setting', key: 'day.start', value: 4 });
    expect((await store.read('setting')).map(({ key }) => key).sort()).toEqual(['day.start', 'zone']);
    expect(store.unread).toBe(0);
  });

  test('leaves a record that cannot be read where it is, and exports it', async () => {
    const name = nameOf();
    const store = await start({ name });
    await store.append(read('a'));
    const database = await openDB(name, UPGRADES.length);
    const broken = { kind: 'topic', id: 'broken', at: 1, order: 9007199254740990, topic: 'b', state: 'read' };
    await database.put('events', broken);
    database.close();
    expect(await store.read('topic')).toHaveLength(1);
    await store.append(read('c'));
    expect(await store.readAll()).toMatchObject({ events: [{ topic: 'a' }, { topic: 'c' }], unread: [broken] });
  });
});

describe('trouble', () => {
  test('denied storage: what is done lives in the tab and is written when the device takes it', async () => {
    vi.stubGlobal('sessionStorage', new TabStorage());
    const name = nameOf();
    denied();
    const store = await start({ name });
    await store.append(read('a'));
    expect([store.trouble, store.unsaved, store.staysInTab]).toEqual(['unavailable', 1, true]);
    expect(await store.read('topic')).toHaveLength(1);
    store.close();
    vi.restoreAllMocks();
    const later = await start({ name });
    expect([later.trouble, later.unsaved]).toEqual([undefined, 0]);
    expect(await later.read('topic')).toHaveLength(1);
  });

  test('full storage: nothing is lost, and all is written once there is room', async () => {
    const name = nameOf();
    const store = await start({ name });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await store.append(read('a'));
    expect([store.trouble, store.unsaved]).toEqual(['full', 1]);
    put.mockRestore();
    await store.append(read('b'));
    expect([store.trouble, store.unsaved, (await store.read('topic')).length]).toEqual([undefined, 0, 2]);
  });

  test('a newer version of the site closes the database: this tab says so and keeps what is done', async () => {
    const name = nameOf();
    const store = await start({ name });
    await store.append(read('a'));
    await start({ name, upgrades: [...UPGRADES, () => undefined] });
    await store.append(read('b'));
    expect([store.trouble, store.unsaved]).toEqual(['outdated', 1]);
    const old = await start({ name });
    expect(old.trouble).toBe('outdated');
  });

  test('a reload while something is written loses nothing', async () => {
    vi.stubGlobal('sessionStorage', new TabStorage());
    const name = nameOf();
    const store = await start({ name });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'AbortError');
    });
    void store.append(read('a'));
    put.mockRestore();
    const reloaded = await start({ name });
    expect(await reloaded.read('topic')).toHaveLength(1);
  });
});
