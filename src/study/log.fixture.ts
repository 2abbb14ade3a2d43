import fc from 'fast-check';
import type { StudyEvent } from './event.ts';
import { eraseId, markId } from './ids.ts';

/** Few ids, so that logs meet: the same event twice, the same id with another content, marks with several versions. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const stamp = { id, at: fc.constantFrom(1, 2), order: fc.integer({ min: 0, max: 4 }) };

const anyEvent: fc.Arbitrary<StudyEvent> = fc.oneof(
  fc.record({
    ...stamp,
    kind: fc.constant('answer' as const),
    question: id,
    hash: fc.constant('h'),
    chosen: fc.constantFrom<number[][]>([0], [1, 2]),
    right: fc.boolean(),
    mode: fc.constant('practice' as const),
    took: fc.constant(1000),
  }),
  fc.record({ ...stamp, kind: fc.constant('topic' as const), topic: id, state: fc.constantFrom('read', 'again') }),
  fc
    .record({ ...stamp, mark: fc.constantFrom('m', 'n'), memo: fc.constantFrom('', '왜?') })
    .map(({ mark, ...rest }): StudyEvent => ({
      ...rest,
      kind: 'mark',
      id: markId(mark, rest.id),
      mark,
      topic: 'storage/s3',
      quote: { exact: '객체', prefix: '', suffix: '' },
    })),
  fc
    .record({ ...stamp, what: fc.oneof(id, fc.constantFrom('m', 'n', 'm/a', 'erase:m')) })
    .map((event): StudyEvent => ({ ...event, kind: 'erase', id: eraseId(event.what) })),
);

/** What one device may have. */
export const anyLog: fc.Arbitrary<StudyEvent[]> = fc.array(anyEvent, { maxLength: 12 });
