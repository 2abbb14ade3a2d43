import { describe, expect, test } from 'vitest';
import { readBackup, readFile } from './backup.ts';
import type { StudyEvent } from './event.ts';

describe('a file that is brought in', () => {
  const good: StudyEvent = { id: 'a', at: 1, order: 1, kind: 'topic', topic: 'storage/s3', state: 'read' };
  test.each([
    ['', '빈 파일이다'],
    ['\uFEFF \n', '빈 파일이다'],
    ['{', 'JSON으로 읽히지 않는다'],
    [JSON.stringify({ format: 'saa-notes-study', version: 1, events: [good] }).slice(0, 90), 'JSON으로 읽히지 않는다'],
    ['\u0089PNG\r\n\u001A\n', 'JSON으로 읽히지 않는다'],
    ['null', 'SAA 노트의 학습 기록이 아니다'],
    ['[]', 'SAA 노트의 학습 기록이 아니다'],
    ['{"format":"other","version":1,"events":[]}', 'SAA 노트의 학습 기록이 아니다'],
    [JSON.stringify({ format: 'saa-notes-study', version: 2, events: [] }), '더 새로운 버전(2)'],
    // of whatever shape that will be
    [JSON.stringify({ format: 'saa-notes-study', version: 3, days: {} }), '더 새로운 버전(3)'],
    [JSON.stringify({ format: 'saa-notes-study', version: 1, events: [{ ...good, kind: 'x' }, 5] }), '2건을 하나도'],
  ])('a file that is not one of ours is refused whole: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  test.each([
    // of a day that no calendar has: every page that names it would stop
    [{ ...good, at: 8.64e15 + 1 }, '날짜가 맞지 않는다'],
    [{ ...good, state: 'x' }, '적힌 값이 맞지 않는다'],
    [{ ...good, more: 1 }, '이 사이트가 모르는 종류다'],
    [{ ...good, kind: 'x' }, '이 사이트가 모르는 종류다'],
    [null, '이 사이트가 모르는 종류다'],
  ])('what is no record of ours is left out, counted and told: %j', (bad, why) => {
    const text = JSON.stringify({ format: 'saa-notes-study', version: 1, events: [good, bad, { ...good, id: 'b' }] });
    expect(readBackup(text)).toEqual({ events: [good, { ...good, id: 'b' }], leftOut: 1, why });
  });

  test('one of our own is read, and one far too large is not even begun', async () => {
    const text = JSON.stringify({ format: 'saa-notes-study', version: 1, events: [good] });
    expect(await readFile(new Blob(['\uFEFF', text]))).toEqual({ events: [good], leftOut: 0, why: '' });
    const huge = { size: 2 ** 30, text: () => Promise.reject(new Error('read')) } as Partial<Blob> as Blob;
    expect(await readFile(huge)).toEqual({ problem: expect.stringContaining('학습 기록이 아니다') as string });
  });
});
