import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBackup } from './backup.ts';
import { dayOf } from './day.ts';
import { STEPS } from './disk.ts';
import type { Draft } from './event.ts';
import { anyLog } from './log.fixture.ts';
import { join, latest } from './log.ts';
import { closeAll, memo, newName, open, read, topics } from './open-stores.fixture.ts';
import { openStudy, type StudyStore } from './store.ts';
import { writeBackup } from './write-backup.ts';

afterEach(closeAll);

describe('the store', () => {
  test('keeps events over being closed, in order', async () => {
    const name = newName();
    const first = await open({ name });
    await first.append(read('storage/s3'), read('storage/efs'));
    first.close();
    const second = await open({ name });
    await second.append(read('compute/lambda'));
    expect(await topics(second)).toEqual(['storage/s3', 'storage/efs', 'compute/lambda']);
    expect(second.trouble).toBeUndefined();
  });

  test('lets the later word count though the clock was set back', async () => {
    let now = Date.UTC(2026, 10, 21);
    const store = await open({ name: newName(), now: () => now });
    await store.append({ kind: 'setting', key: 'daily', value: 20 });
    now -= 365 * 86_400_000;
    await store.append({ kind: 'setting', key: 'daily', value: 30 });
    expect(latest(await store.read('setting'), ({ key }) => key).get('daily')?.value).toBe(30);
    expect((await store.read('setting')).map(({ at }) => dayOf(at))).toEqual(['2026-11-21', '2025-11-21']);
  });

  test('takes back an event and every version of a mark, and keeps no word of them', async () => {
    const store = await open();
    const [event] = await store.append(read('storage/s3'));
    await store.append(memo('처음'), memo('고침'));
    await store.erase(event?.id ?? '', 'm1');
    await store.append(memo('다른 탭의 늦은 글'));
    expect((await store.readAll()).map(({ kind }) => kind)).toEqual(['erase', 'erase']);
  });

  test('gives a session with the event that began it, and nothing of others', async () => {
    const store = await open();
    const begin: Draft = { kind: 'session', mode: 'practice', questions: ['q1'], unscored: [], title: '연습' };
    const [one] = await store.append({ ...begin, id: 's1' });
    await store.append(
      { ...begin, id: 's2' },
      { kind: 'pick', session: 's2', question: 'q1', chosen: [1], flagged: false, took: 0 },
    );
    await store.append({ kind: 'finish', session: one?.id ?? '', givenUp: false });
    expect((await store.readSession('s1')).map(({ kind }) => kind)).toEqual(['session', 'finish']);
  });

  test('written twice under one id is there once', async () => {
    const store = await open();
    await store.append({ ...read('storage/s3'), id: 'once' });
    await store.append({ ...read('storage/s3'), id: 'once' });
    expect(await topics(store)).toEqual(['storage/s3']);
  });

  test('is on the device what joining says, whatever comes in what portions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLog, { maxLength: 4 }), async (logs) => {
        const store = await openStudy({ name: newName() });
        for (const log of logs) await store.merge(log);
        const kept = await store.readAll();
        store.close();
        expect(kept).toEqual(join(...logs));
      }),
      { numRuns: 40 },
    );
  });
});

describe('two tabs', () => {
  test('write at once, lose nothing and hear of each other', async () => {
    const name = newName();
    const [one, other] = [await open({ name }), await open({ name })];
    const heard = new Promise<void>((resolve) => other.watch(resolve));
    await Promise.all(
      ['a', 'b', 'c', 'd'].flatMap((topic) => [
        one.append(read(`storage/${topic}`)),
        other.append(read(`compute/${topic}`)),
      ]),
    );
    await heard;
    expect((await topics(one)).length).toBe(8);
    expect(await topics(one)).toEqual(await topics(other));
  });

  test('of an older and a newer build: the older one steps aside, says so and keeps what is done', async () => {
    const name = newName();
    const old = await open({ name });
    await old.append(read('storage/s3'));
    const steps = [
      ...STEPS,
      (database: Parameters<(typeof STEPS)[0]>[0]) => void database.createObjectStore('more' as 'events'),
    ];
    const fresh = await open({ name, steps });
    expect(await topics(fresh)).toEqual(['storage/s3']);
    expect(old.trouble).toBe('outdated');
    await old.append(read('storage/efs'));
    expect(await topics(old)).toEqual(['storage/efs']);
    fresh.close();
    const older = await open({ name });
    expect(older.trouble).toBe('newer');
  });

  test('that stands in the way of an upgrade: one goes on in memory and writes when it is gone', async () => {
    const name = newName();
    const stubborn = await openDB(name, 1, {
      upgrade: (database, _from, _to, transaction) => {
        STEPS[0]?.(database as never, transaction as never);
      },
    });
    const store = await open({ name, steps: [...STEPS, () => undefined] });
    expect(store.trouble).toBe('blocked');
    await store.append(read('storage/s3'));
    stubborn.close();
    await vi.waitFor(() => {
      expect(store.trouble).toBeUndefined();
    });
    store.close();
    expect(await topics(await open({ name, steps: [...STEPS, () => undefined] }))).toEqual(['storage/s3']);
  });
});

describe('export and import', () => {
  const carry = async (from: StudyStore, to: StudyStore): Promise<number> => {
    const backup = readBackup(writeBackup(await from.readAll(), new Date(0)));
    if ('problem' in backup) throw new Error(backup.problem);
    return to.merge(backup.events);
  };

  test('two devices that exchange their files have the same, and none of it is lost', async () => {
    const [phone, desk] = [await open(), await open()];
    await phone.append(read('storage/s3'), memo('전화에서'));
    await desk.append(read('compute/lambda'), { kind: 'review', card: 'c1', hash: 'h', rating: 3, took: 900 });
    expect(await carry(phone, desk)).toBe(2);
    await desk.erase('m1');
    await carry(desk, phone);
    expect(await carry(phone, desk)).toBe(0);
    expect(await phone.readAll()).toEqual(await desk.readAll());
    expect((await topics(phone)).toSorted()).toEqual(['compute/lambda', 'storage/s3']);
    expect(await phone.read('mark')).toEqual([]);
  });

  test('forgetting everything leaves nothing', async () => {
    const store = await open();
    await store.append(read('storage/s3'));
    await store.clear();
    expect(await store.readAll()).toEqual([]);
  });
});
