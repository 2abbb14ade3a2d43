import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAll, memo, newName, open, read, topics } from './open-stores.fixture.ts';
import { tellTrouble } from './trouble.ts';

afterEach(closeAll);

const failWith = (name: string): void => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name);
  });
};

describe('a device that keeps nothing', () => {
  test('that denies storage: everything works until the tab is closed, and it is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const store = await open();
    await store.append(read('storage/s3'), memo('왜?'));
    await store.erase('m1');
    expect(await topics(store)).toEqual(['storage/s3']);
    expect(await store.read('mark')).toEqual([]);
    expect(tellTrouble(store.trouble ?? 'full', store.staysInTab, store.unsaved)).toContain('저장을 막고');
  });

  test('that is full: what is done stays in the tab, is exported, and is written once there is room', async () => {
    const name = newName();
    const store = await open({ name });
    await store.append(read('storage/s3'));
    const said: unknown[] = [];
    store.watch(() => said.push(store.trouble));
    failWith('QuotaExceededError');
    await store.append(read('storage/efs'));
    expect(store.trouble).toBe('full');
    expect(said).toContain('full');
    expect((await store.readAll()).length).toBe(2);
    vi.restoreAllMocks();
    await store.append(read('compute/lambda'));
    expect(store.trouble).toBeUndefined();
    store.close();
    expect(await topics(await open({ name }))).toEqual(['storage/s3', 'storage/efs', 'compute/lambda']);
  });

  test('that is emptied under us: it is said, and what was done here is written anew', async () => {
    const name = newName();
    const first = await open({ name });
    await first.append({ kind: 'session', id: 's1', mode: 'practice', questions: ['q1'], unscored: [], title: '연습' });
    first.close();
    const store = await open({ name });
    await store.readSession('s1');
    await store.append(read('storage/s3'), memo('왜?'));
    await store.erase('m1');
    await deleteDB(name);
    expect(store.trouble).toBe('cleared');
    expect((await store.readSession('s1'))[0]?.id).toBe('s1');
    expect(tellTrouble('cleared', store.staysInTab, store.unsaved)).toContain('아직 있고');
    await store.append(read('storage/efs'));
    expect([store.trouble, store.unsaved]).toEqual(['cleared', 0]);
    store.close();
    const kept = await (await open({ name })).readAll();
    expect(kept.map((event) => (event.kind === 'topic' ? event.topic : event.kind))).toEqual([
      'session',
      'storage/s3',
      'erase',
      'storage/efs',
    ]);
  });

  test('that is closed under us: it is said, and stays said when writing goes on', async () => {
    const name = newName();
    const store = await open({ name });
    const database = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.append(read('storage/s3'));
    const raw = database.mock.contexts[0];
    vi.restoreAllMocks();
    forceCloseDatabase(raw as never);
    await vi.waitFor(() => {
      expect(store.trouble).toBe('cleared');
    });
    await store.append(read('storage/efs'));
    expect(store.trouble).toBe('cleared');
    store.close();
    expect(await topics(await open({ name }))).toEqual(['storage/s3', 'storage/efs']);
  });

  test('whose learner has forgotten everything, in whichever tab, writes nothing of it anew', async () => {
    const name = newName();
    const [one, other] = [await open({ name }), await open({ name })];
    await other.append(read('storage/s3'));
    const heard = new Promise<void>((resolve) => other.watch(resolve));
    await one.clear();
    await heard;
    await deleteDB(name);
    expect([other.trouble, other.unsaved]).toEqual(['cleared', 0]);
  });
});
