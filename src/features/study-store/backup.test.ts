import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from './backup.ts';
import expected from './golden/expected.json' with { type: 'json' };
import { latest, merge, ofKinds } from './log.ts';
import { fieldAtFault, LAST_MOMENT } from './schema.ts';
import { readSession } from './state/sessions.ts';

const golden = readFileSync(new URL('golden/backup.json', import.meta.url), 'utf8');
const eventsOf = (text: string) => {
  const read = readBackup(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};
const file = (...events: readonly unknown[]): string => writeBackup(events, new Date(0));
const tick = { kind: 'path', id: 'x', at: 1, order: 1, key: 'read:storage/s3', done: true };

describe('an export of the first release', () => {
  const { events, leftOut } = eventsOf(golden);
  const whole = merge(events);

  test('opens with every kind of event, in its order', () => {
    expect(leftOut).toBe(0);
    expect(whole.map(({ id }) => id)).toEqual(expected.ids);
    const settings = [...latest(ofKinds(whole, ['setting']), ({ key }) => key).values()];
    expect(settings.map(({ key, value }) => [key, value])).toEqual(expected.latestSettings);
  });

  test('is written again as it was', () =>
    expect(JSON.parse(writeBackup(events, new Date(Date.UTC(2026, 10, 20, 3))))).toEqual(JSON.parse(golden)));

  test('has the clock of its mock exam', () => {
    const own = whole.filter((event) => event.id === 's-exam' || ('session' in event && event.session === 's-exam'));
    const state = readSession(own);
    const far = 2 * Date.UTC(2026, 10, 20, 3);
    expect({
      id: state?.plan.id,
      pauses: state?.pauses,
      elapsed: state?.elapsed(far),
      paused: state?.paused(far),
      isRunning: state?.isRunning,
    }).toEqual(expected.exam);
  });
});

describe('a file that is something else', () => {
  test.each([
    ['', '빈 파일'],
    [golden.slice(0, -20), 'JSON'],
    ['[]', '학습 기록이 아니다'],
    ['null', '학습 기록이 아니다'],
    [golden.replace(/"version": ?1/, '"version":2'), '더 새로운 버전(2)'],
    [file({ ...tick, kind: 'wish' }), '모르는 종류'],
    [file({ ...tick, order: Number.MAX_SAFE_INTEGER - 1 }), '순서'],
    [file({ ...tick, at: -1 }), '날짜'],
    [file({ ...tick, id: 'erase:y' }), '적힌 값'],
    [file({ ...tick, extra: 'of a later build' }), '적힌 값'],
  ])('says so in one line', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readBackup(file(value));
        fieldAtFault(value, true);
      }),
    );
  });

  test('leaves out what cannot be read, and counts it', () => {
    expect(eventsOf(file(tick, { ...tick, id: 'y', done: 'yes' }))).toEqual({
      events: [tick],
      leftOut: 1,
      why: '적힌 값이 맞지 않는다',
    });
    expect(eventsOf(file({ ...tick, order: LAST_MOMENT })).leftOut).toBe(0);
  });
});
