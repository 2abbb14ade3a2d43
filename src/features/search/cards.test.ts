import { buildIndex, fetcherOf, openIndex, type SearchRecord } from 'korean-search';
import { beforeAll, expect, test } from 'vitest';
import { searchSite, type Found } from './ask.ts';

const topic = (url: string, title: string, aliases: readonly string[], body: string): SearchRecord => ({
  type: 'topic',
  url,
  title,
  aliases,
  body,
  filter: { domain: url.split('/')[1] ?? '', kind: 'service' },
});
const fact = (
  url: string,
  page: string,
  title: string,
  value: string,
  called: readonly string[] = [],
): SearchRecord => ({
  type: 'fact',
  url,
  anchor: `fact-${title}`,
  title,
  aliases: called,
  body: value,
  data: { page, value, called },
});

const RECORDS: readonly SearchRecord[] = [
  topic(
    '/compute/lambda/',
    'AWS Lambda',
    ['람다', '클라우드 펑션'],
    '이벤트가 오면 코드를 실행한다. 최대 실행 시간, 제한 시간, 타임아웃, 메모리, 기간과 크기.',
  ),
  topic(
    '/integration/sqs/',
    'Amazon SQS',
    ['에스큐에스'],
    '대기열에 메시지를 보관한다. 메시지 보관 기간. 다른 서비스와 비교하면 차이가 난다.',
  ),
  topic(
    '/storage/s3/',
    'Amazon S3',
    ['에스쓰리'],
    '객체를 보관한다. 객체 하나의 최대 크기. 버전 관리를 켜면 실수로 지운 버킷의 파일을 복구한다. 직원이 지워도 된다.',
  ),
  fact('/compute/lambda/', 'AWS Lambda', '최대 실행 시간', '15분', ['제한 시간', '타임아웃']),
  fact('/compute/lambda/', 'AWS Lambda', '메모리', '128MB~10,240MB'),
  fact('/integration/sqs/', 'Amazon SQS', '메시지 보관 기간', '기본 4일, 최대 14일'),
  fact('/storage/s3/', 'Amazon S3', '객체 하나의 최대 크기', '50TB'),
  {
    type: 'scenario',
    url: '/storage/s3/',
    anchor: 'scenario-undo',
    title: '직원이 버킷의 파일을 실수로 지웠다. 지운 파일을 복구해야 한다.',
    body: '버전 관리를 켠다.',
    data: { choose: '버전 관리' },
  },
  {
    type: 'pair',
    url: '/compute/lambda/',
    title: 'AWS Lambda vs Amazon SQS',
    aliases: ['람다'],
    data: { path: 'compare/?a=compute/lambda&b=integration/sqs' },
  },
  {
    type: 'elsewhere',
    url: '/compute/lambda/',
    title: 'Cloud Functions',
    aliases: ['클라우드 펑션'],
    data: {
      by: 'Google Cloud',
      why: '이벤트로 코드를 돌린다.',
      ours: [{ url: '/compute/lambda/', title: 'AWS Lambda' }],
    },
  },
];
const GLOSSARY = [
  { term: 'Lambda', aliases: ['람다', 'AWS Lambda'] },
  { term: 'SQS', aliases: ['에스큐에스', 'Amazon SQS'] },
  { term: 'S3', aliases: ['에스쓰리', 'Amazon S3'] },
  { term: 'Cloud Functions', aliases: ['클라우드 펑션'] },
];

let search: (query: string) => Promise<Found>;
beforeAll(async () => {
  const apart = ['fact', 'scenario', 'term', 'pair', 'elsewhere'];
  const index = await openIndex(fetcherOf(await buildIndex(RECORDS, { glossary: GLOSSARY, apart })));
  search = (query) => searchSite(index, { query }, 10);
});

test.each([
  ['람다 제한 시간', '15분'],
  ['lambda 타임아웃 최대', '15분'],
  ['람다 메모리', '128MB~10,240MB'],
  ['sqs 메시지 보관 기간', '기본 4일, 최대 14일'],
  ['s3 객체 최대 크기', '50TB'],
])('answers “%s” with its number', async (query, value) => {
  expect((await search(query)).fact?.data.value).toBe(value);
});

test.each([
  ['another kind of number', '람다 요금'],
  ['a number that the fact does not have', '람다 20분'],
  ['a number in another unit', '람다 15초'],
  ['a bound that the fact does not say', 'sqs 무료 보관 기간'],
  ['the opposite bound', 's3 객체 최소 크기'],
  ['a deed', '람다 타임아웃 줄이는 방법'],
  ['a thing that has no such number', 's3 실행 시간'],
])('shows no number for %s', async (_, query) => {
  expect((await search(query)).fact).toBeUndefined();
});

test('puts two side by side that a query compares', async () => {
  expect((await search('람다 sqs 차이')).pair?.data).toEqual({ path: 'compare/?a=compute/lambda&b=integration/sqs' });
  expect((await search('람다 s3 차이')).pair).toBeUndefined();
  expect((await search('람다 차이')).pair).toBeUndefined();
});

test('says what does here what a name from elsewhere does', async () => {
  expect((await search('클라우드 펑션')).elsewhere?.data.ours[0]?.title).toBe('AWS Lambda');
});

test('finds the situation that a sentence tells', async () => {
  const { scenario } = await search('직원이 실수로 지운 버킷의 파일을 복구');
  expect(scenario?.data.choose).toBe('버전 관리');
});
