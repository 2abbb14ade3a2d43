import { describe, expect, test } from 'vitest';
import { readBackup } from './backup.ts';
import type { StudyEvent } from './event.ts';

describe('a file that is brought in', () => {
  const good: StudyEvent = { id: 'a', at: 1, order: 1, kind: 'topic', topic: 'storage/s3', state: 'read' };
  test.each([
    ['{', 'JSON으로 읽히지 않는다'],
    ['[]', 'SAA 노트의 학습 기록이 아니다'],
    ['{"format":"other","version":1,"events":[]}', 'SAA 노트의 학습 기록이 아니다'],
    [JSON.stringify({ format: 'saa-notes-study', version: 2, events: [] }), '더 새로운 버전(2)'],
    [
      JSON.stringify({ format: 'saa-notes-study', version: 1, events: [good, { ...good, state: 'x' }] }),
      '2번째 기록의 “state”',
    ],
    [
      JSON.stringify({ format: 'saa-notes-study', version: 1, events: [{ ...good, kind: 'x' }] }),
      '1번째 기록의 “kind”',
    ],
    [JSON.stringify({ format: 'saa-notes-study', version: 1, events: [{ ...good, more: 1 }] }), '1번째 기록의'],
  ])('a file that is not one of ours is refused whole: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});
