import { expect, it } from 'vitest';
import { numberedClauses, partsOfStatement } from './statement-parts.ts';

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

it.each([
  ['메시지 256KB, 그 이상은 S3에', ['메시지 256KB']],
  ['Lambda 패키지 50MB(zip), 250MB(압축 해제)', ['Lambda 패키지 50MB(zip', 'Lambda 250MB(압축 해제']],
  ['구독 1,250만 / 토픽 10만', ['구독 1,250만', '토픽 10만']],
  ['(Lambda 메모리) 128MB ~ 3008MB', ['Lambda 메모리 128MB ~ 3008MB']],
  ['버킷 100개 (소프트 리밋)', ['버킷 100개']],
])('clauses with a number: %s', (text, clauses) => {
  expect(numberedClauses(text).map((one) => one.text)).toEqual(clauses);
});
