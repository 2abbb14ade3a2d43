import { describe, expect, test } from 'vitest';
import { studyEvent, type StudyEvent } from './event.ts';
import { isSound } from './is-sound.ts';

const stamp = { id: 'a', at: 1, order: 1 };
const all: readonly StudyEvent[] = [
  { ...stamp, kind: 'answer', question: 'q', hash: 'h', chosen: [0], right: true, mode: 'set', session: 's', took: 1 },
  { ...stamp, kind: 'session', mode: 'exam', questions: ['q'], unscored: ['q'], title: '모의', minutes: 130 },
  { ...stamp, kind: 'pick', session: 's', question: 'q', chosen: [1, 2], flagged: false, took: 0 },
  { ...stamp, kind: 'clock', session: 's', running: true },
  { ...stamp, kind: 'finish', session: 's', givenUp: false },
  { ...stamp, kind: 'review', card: 'c', hash: 'h', rating: 3, took: 900 },
  {
    ...{ ...stamp, id: 'm/a', kind: 'mark', mark: 'm', topic: 'storage/s3', section: 'when', memo: '' },
    quote: { exact: '객체', prefix: '', suffix: '' },
  },
  { ...stamp, kind: 'topic', topic: 'storage/s3', state: 'again', brief: true },
  { ...stamp, kind: 'path', key: 'k', done: true },
  { ...stamp, kind: 'setting', key: 'k', value: null },
  { ...stamp, id: 'erase:a', kind: 'erase', what: 'a' },
];
const STRANGE = [undefined, null, 'x', -1, 0.5, NaN, 99, 8.64e15 + 1, true, {}, [], [null], ['x'], new Date(0)];
/** Of these a file is asked for more: how long they are, and that they fit together. */
const LOOSE = ['id', 'mark', 'what', 'chosen', 'questions', 'minutes'];

describe('what a database holds', () => {
  test.each(all)('of $kind is read where every field of it fits, as a file is', (event) => {
    expect(isSound(event)).toBe(true);
    for (const field of Object.keys(event))
      for (const value of STRANGE) {
        const strange = { ...event, [field]: value };
        const taken = studyEvent.safeParse(strange);
        if (taken.success || !LOOSE.includes(field))
          expect([field, value, isSound(taken.data ?? strange)]).toEqual([field, value, taken.success]);
      }
  });

  test.each([null, 'x', {}, [], { ...stamp, kind: 'later' }, { ...stamp, kind: 'constructor' }])(
    'that is no event of ours is not: %j',
    (record) => {
      expect(isSound(record)).toBe(false);
    },
  );
});
