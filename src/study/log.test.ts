import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StudyEvent } from './event.ts';
import { anyLog } from './log.fixture.ts';
import { erasedIn, isErased, join, latest, ofKinds } from './log.ts';

describe('joining logs', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(join(a, b)).toEqual(join(b, a));
      }),
    );
  });

  test('does not depend on who is joined first', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      }),
    );
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const both = join(a, b);
        expect(join(both, a, b, both)).toEqual(both);
      }),
    );
  });

  test('loses nothing but what was taken back, and nothing of that stays', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const both = join(a, b);
        const erased = erasedIn([...a, ...b]);
        const ids = new Set(both.map(({ id }) => id));
        for (const event of [...a, ...b]) expect(ids.has(event.id) || isErased(event, erased)).toBe(true);
        expect(both.filter((event) => isErased(event, erased))).toEqual([]);
        expect(ids.size).toBe(both.length);
      }),
    );
  });
});

describe('what stands', () => {
  const topic = (id: string, order: number, state: 'read' | 'again'): StudyEvent => ({
    id,
    at: 1,
    order,
    kind: 'topic',
    topic: 'storage/s3',
    state,
  });

  test('is said by the event that was written in knowledge of the other, whatever the clocks', () => {
    const events = join([topic('z', 1, 'read')], [topic('a', 2, 'again')]);
    expect(latest(ofKinds(events, ['topic']), ({ topic: key }) => key).get('storage/s3')?.state).toBe('again');
  });
});
