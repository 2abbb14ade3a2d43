import { expect, it } from 'vitest';
import { partsOfStatement } from './statement-parts.ts';

it.each([
  ['SQS 메시지 256KB, 보존 기본 4일 최대 14일', ['SQS 메시지 256KB', 'SQS 보존 기본 4일 최대 14일']],
  ['Expedited | 1~5분 / 대량 5~12시간', ['Expedited | 1~5분', 'Expedited | 대량 5~12시간']],
  ['SQS FIFO 초당 300 (배치 3000)', ['SQS FIFO 초당 300', 'SQS FIFO 배치 3000']],
  ['버킷은 계정당 100개 (늘려 달라고 하면 1000개)', ['버킷은 계정당 100개', '버킷은 늘려 달라고 하면 1000개']],
  ['내구성 99.99% (99.99%), 리전마다', []],
  ['람다는 최대 15분까지 돈다', []],
  ['', []],
])('%s', (text, parts) => {
  expect(partsOfStatement(text).map((part) => part.text)).toEqual(parts);
});

it('knows where each part stands', () => {
  const text = '큐 256KB, 보존 14일';
  expect(partsOfStatement(text).map(({ start, end }) => text.slice(start, end))).toEqual(['큐 256KB', '보존 14일']);
});
