import { expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { sortOut } from './what-counts.ts';

const found = (line: number, text: string, kind: Checked['kind'] = 'new'): Checked => ({
  ...{ line, text, kind, heading: '', marks: [], place: undefined, sure: 1, words: ['SQS'], search: 'SQS' },
});

it('counts nothing in a note that is about something else', () => {
  const shopping = [found(1, '계란 30개 7,000원'), found(2, '토요일 10시 치과')].map((one) => ({ ...one, words: [] }));
  expect(sortOut(shopping)).toEqual({ statements: [], left: shopping });
  expect(sortOut([...shopping, found(3, 'SQS는 256KB')]).statements.map(({ line }) => line)).toEqual([1, 2, 3]);
});

it('counts the cells of a row that no page says anything of as one line, and no sentences', () => {
  const { statements } = sortOut([
    found(1, '큐 최대 | 256KB', 'said'),
    found(1, '큐 기간 | 14일'),
    found(1, '큐 가격 | 1달러'),
    found(2, '큐 기간 | 4일'),
    found(3, '큐는 4일이다.'),
    found(3, '큐는 5일이다.'),
  ]);
  expect(statements.map(({ line, text }) => `${line} ${text}`)).toEqual([
    '1 큐 최대 | 256KB',
    '1 큐 기간 | 14일 / 큐 가격 | 1달러',
    '2 큐 기간 | 4일',
    '3 큐는 4일이다.',
    '3 큐는 5일이다.',
  ]);
});

it('counts a line that was mended here beside the others', () => {
  const all = [found(1, 'S3 내구성 11 9s', 'said'), found(2, '객체 하나의 최대 크기: 50TB', 'mended')];
  expect(sortOut(all)).toEqual({ statements: all, left: [] });
});

it('counts nothing of what the exam is like, where no page says it', () => {
  const exam = { ...found(1, '65문제 130분 720점'), words: [] };
  expect(sortOut([exam, found(2, 'SQS는 256KB')]).left).toEqual([exam]);
});
