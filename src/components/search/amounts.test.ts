import { expect, it } from 'vitest';
import type { TopicFacts } from '../../model/fact-data.ts';
import { factsGiving } from './amounts.ts';

const topics = (...values: readonly string[]): TopicFacts[] => [
  {
    ...{ title: 'AWS Lambda', url: '/compute/lambda/', domain: ['compute', '컴퓨팅'], names: '' },
    facts: values.map((value, rank) => ({
      ...{ id: String(rank), label: '한도', value, rank, source: '', url: `/compute/lambda/#fact-${rank}` },
    })),
  },
];
const found = (query: string, ...values: readonly string[]): string[] =>
  factsGiving(query, topics(...values)).map(({ fact }) => fact.value);

it.each([
  ['900초', '15분(900초)', '15분'],
  ['86,400초', '86,400초(24시간)', '1일부터'],
  ['5,000명', '5,000명', 'Small 사용자 500명, Large 사용자 5,000명'],
  ['10,240MB', '128MB~10,240MB(10GB), 1MB 단위', '10GB(압축을 푼 크기)'],
  ['16tb', '16TiB 이하', 'gp3 64TiB, gp2 16TiB'],
  ['7일', '7~30일, 기본 30일', '기본 30일, 최소 7일'],
  ['1만 개', '10,000개'],
  ['86,400', '86,400초(24시간)'],
])('%s is what a fact gives in whatever unit', (query, ...values) => {
  expect(found(query, ...values)).toEqual(values);
});

it.each([
  ['31일', '2027년 3월 31일'],
  ['5개', '15개'],
  ['5분', '15분'],
  ['3개', '3개월'],
  ['769MB', '1,769MB'],
  ['10GB', '10GB/s'],
  ['400', '1,400개'],
])('%s is not %s', (query, value) => {
  expect(found(query, value)).toEqual([]);
});

it('leads with what begins with it', () => {
  expect(found('35일', '기본 7일, 1~35일', '0~35일', '35일')).toEqual(['35일', '0~35일', '기본 7일, 1~35일']);
});
