/** Stores of tabs and devices, and what is written into them. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Draft } from './event.ts';
import { openStudy, type StudyStore } from './store.ts';

const opened: StudyStore[] = [];
let databases = 0;
export const newName = (): string => `study-${databases++}`;
/** A tab of a device. */
export async function open(options: Parameters<typeof openStudy>[0] = { name: newName() }): Promise<StudyStore> {
  const store = await openStudy(options);
  opened.push(store);
  return store;
}
/** After each test. */
export const closeAll = (): void => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
};

export const read = (topic: string): Draft => ({ kind: 'topic', topic, state: 'read' });
export const memo = (text: string): Draft => ({
  kind: 'mark',
  mark: 'm1',
  topic: 'storage/s3',
  quote: { exact: '객체', prefix: '', suffix: '' },
  memo: text,
});
export const topics = async (store: StudyStore): Promise<string[]> =>
  (await store.read('topic')).map(({ topic }) => topic);
