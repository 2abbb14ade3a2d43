import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Draft, StudyEvent } from './event.ts';
import { openStudy, type StudyStore } from './store.ts';

const read = (topic: string): Draft => ({ kind: 'topic', topic, state: 'read' });
const topics = async (store: StudyStore): Promise<string[]> => (await store.read('topic')).map(({ topic }) => topic);

test('a record that cannot be read is left out, counted, kept, and mended by a file that has it whole', async () => {
  const name = 'unread';
  const store = await openStudy({ name });
  await store.append({ ...read('storage/s3'), id: 'good' });
  const raw = await openDB(name, 1);
  const broken = [
    { id: 'later', kind: 'later', at: 1, order: 1 },
    { id: 'day', kind: 'topic', topic: 'storage/efs', state: 'read', at: 'no day', order: 'none' },
    { id: 7, kind: 'review', card: null, at: 1, order: Number.MAX_VALUE },
  ];
  for (const record of broken) await raw.put('events', record);
  raw.close();
  let told = 0;
  store.watch(() => told++);
  expect(await topics(store)).toEqual(['storage/s3']);
  expect(await topics(store)).toEqual(['storage/s3']);
  expect([store.unread.length, told]).toEqual([1, 1]);
  expect((await store.readAll()).map(({ id }) => id)).toEqual(['good']);
  expect(store.unread).toEqual(expect.arrayContaining(broken));
  await store.append(read('compute/lambda'));
  expect(await topics(store)).toEqual(['storage/s3', 'compute/lambda']);
  const whole: StudyEvent = { id: 'day', kind: 'topic', topic: 'storage/efs', state: 'read', at: 1, order: 1 };
  expect(await store.merge([whole])).toBe(1);
  expect(await topics(store)).toContain('storage/efs');
  expect(store.unread.length).toBe(2);
  store.close();
});
