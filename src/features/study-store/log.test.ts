import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from './log.ts';
import type { StudyEvent } from './schema.ts';

/** Few ids, so that events meet, contradict each other and are taken back. */
const id = fc.constantFrom('a', 'b', 'c', 'm/1', 'm/2');
const event: fc.Arbitrary<StudyEvent> = fc.oneof(
  fc.record({ kind: fc.constant('path' as const), id, at: fc.nat(3), order: fc.nat(3), key: id, done: fc.boolean() }),
  fc
    .constantFrom('a', 'm', 'c')
    .map((what): StudyEvent => ({ kind: 'erase', id: `erase:${what}`, at: 1, order: 4, what })),
);
const log = fc.array(event, { maxLength: 8 });

test('merging is commutative, associative and idempotent, and what was erased never comes back', () => {
  fc.assert(
    fc.property(log, log, log, (a, b, c) => {
      const whole = merge(a, b, c);
      expect(merge(merge(c, a), b)).toEqual(whole);
      expect(merge(a, merge(b, c))).toEqual(whole);
      expect(merge(whole, whole, a)).toEqual(whole);
      const erased = whole.flatMap((each) => (each.kind === 'erase' ? [each.what] : []));
      expect(whole.filter((each) => each.kind !== 'erase' && erased.includes(each.id.split('/')[0] ?? ''))).toEqual([]);
    }),
  );
});
