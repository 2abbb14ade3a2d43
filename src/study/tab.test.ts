import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from './event.ts';
import { openStudy, type StudyStore } from './store.ts';
import { tellTrouble } from './trouble.ts';

const read = (topic: string): Draft => ({ kind: 'topic', topic, state: 'read' });
const topics = async (store: StudyStore): Promise<string[]> => (await store.read('topic')).map(({ topic }) => topic);

/** What a tab keeps; nothing where it has no room. */
function stubTab(hasRoom = true): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (!hasRoom) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
const deny = (): void => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
};
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what the device does not take goes with the tab from page to page, and is written once it is taken', async () => {
  const kept = stubTab();
  deny();
  const first = await openStudy({ name: 'tab' });
  await first.append(read('storage/s3'));
  expect([first.trouble, first.unsaved, first.staysInTab]).toEqual(['denied', 1, true]);
  expect(tellTrouble('denied', first.staysInTab, first.unsaved)).toContain('이 탭을 닫으면 사라진다');
  const next = await openStudy({ name: 'tab' });
  await next.append(read('storage/efs'));
  expect(await topics(next)).toEqual(['storage/s3', 'storage/efs']);
  // Who comes back to the first page takes nothing from the next one.
  await first.append(read('storage/ebs'));
  vi.restoreAllMocks();
  const allowed = await openStudy({ name: 'tab' });
  expect([allowed.trouble, allowed.unsaved, kept.size]).toEqual([undefined, 0, 0]);
  allowed.close();
  vi.unstubAllGlobals();
  expect(await topics(await openStudy({ name: 'tab' }))).toEqual(['storage/s3', 'storage/efs', 'storage/ebs']);
});

test('where a tab keeps nothing either it is said that the page must not be left', async () => {
  stubTab(false);
  deny();
  const store = await openStudy({ name: 'page' });
  await store.append(read('storage/s3'));
  expect([store.unsaved, store.staysInTab]).toEqual([1, false]);
  expect(tellTrouble('denied', store.staysInTab, store.unsaved)).toContain('이 페이지를 떠나면 사라진다');
  expect((await store.readAll()).length).toBe(1);
});

test('what else stands there is not taken, and forgetting everything forgets it', async () => {
  const kept = stubTab();
  kept.set('odd:pending', JSON.stringify([{ id: 'x', kind: 'later' }, null, 3]));
  kept.set('torn:pending', '[{');
  expect((await openStudy({ name: 'odd' })).unsaved).toBe(0);
  const store = await openStudy({ name: 'torn' });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await store.append(read('storage/s3'));
  expect([store.trouble, store.unsaved, JSON.parse(kept.get('torn:pending') ?? '')]).toEqual([
    'full',
    1,
    [expect.objectContaining({ topic: 'storage/s3' })],
  ]);
  await store.clear();
  expect([store.unsaved, kept.has('torn:pending')]).toEqual([0, false]);
});
