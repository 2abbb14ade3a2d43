import { expect, it } from 'vitest';
import { ListFinder, type ListEntry } from './list-finder.ts';
import { openSmallSite } from '../../search/small-site.fixture.ts';

const ENTRIES: readonly ListEntry[] = [
  { name: 'AWS Lambda 서버 없는 함수 최대 실행 시간', text: '15분(900초)' },
  { name: 'Amazon EBS 볼륨 하나의 크기', text: '최대 16TiB. 함수가 아니다.' },
  { name: 'S3 객체 잠금', text: '지우지 못하게 한다', about: 'WORM, 볼륨 보관' },
];

const library = openSmallSite();

async function find(query: string): Promise<string[]> {
  const { index } = await library.engine();
  const steps = ListFinder.read(ENTRIES, index.known);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const scores = step.value.find(query, (await library.find(query)).plan.terms);
  return ENTRIES.map(({ name }, at) => ({ name, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name.split(' ').slice(0, 2).join(' '));
}

it('asks for every word, in any order, with any particle and under any name', async () => {
  expect(await find('람다 시간')).toEqual(['AWS Lambda']);
  expect(await find('시간이 최대인 함수는')).toContain('AWS Lambda');
  expect(await find('객체를 지우지 못하게')).toEqual(['S3 객체']);
  expect(await find('람다 제한 시간')).toEqual(['AWS Lambda']);
  expect(await find('김치찌개')).toEqual([]);
});

it('finds two first consonants where a word of the name begins with them, more of them anywhere', async () => {
  expect(await find('ㅎㅅ')).toEqual(['AWS Lambda']);
  expect(await find('ㅂㄹㅎㄴ')).toEqual(['Amazon EBS']);
});

it('takes a number and its unit as one', async () => {
  const { index } = await library.engine();
  const known = Object.create(index.known, { isPiece: { value: () => true } }) as typeof index.known;
  const steps = ListFinder.read([{ name: '옮기기', text: '500TB, 회선은 100Mbps' }], known);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.find('500MB', undefined)).toEqual([0]);
  expect(step.value.find('500TB', undefined)[0]).toBeGreaterThan(0);
});

it('lets an amount differ where nothing gives that one, and no more', async () => {
  expect(await find('람다 15분')).toEqual(['AWS Lambda']);
  expect(await find('람다 16분')).toEqual(['AWS Lambda']);
  expect(await find('16분')).toEqual([]);
});

it('puts what is called so before what says so, and what was typed before all', async () => {
  expect(await find('함수')).toEqual(['AWS Lambda', 'Amazon EBS']);
  expect(await find('볼륨')).toEqual(['Amazon EBS', 'S3 객체']);
});

it('puts first whose own name says the rest of the query, of those that share a name', async () => {
  const { index } = await library.engine();
  const rows = [
    { name: 'AWS Lambda 최대 람다 제한', own: '메모리', text: '128MB' },
    { name: 'AWS Lambda 최대 람다 제한', own: '최대 실행 시간', text: '15분' },
  ];
  const scoresOf = async (query: string): Promise<readonly number[]> => {
    const steps = ListFinder.read(rows, index.known);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.find(query, (await library.find(query)).plan.terms);
  };
  const [memory = 0, time = 0] = await scoresOf('람다 최대');
  expect(memory).toBeGreaterThan(0);
  expect(time).toBeGreaterThan(memory);
  const [one = 0, other = 0] = await scoresOf('최대');
  expect(one).toBe(other);
});

it('finds initial consonants, and without the index what was typed', () => {
  const steps = ListFinder.read(ENTRIES, undefined);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.find('ㄱㅊ ㅈㄱ'.replace(' ', ''), undefined)).toEqual([0, 0, 1]);
  expect(step.value.find('크기 볼륨', undefined)).toEqual([0, 1, 0]);
  expect(step.value.find('보관 객체', undefined)).toEqual([0, 0, 0.5]);
});

it('reads a glued word as the words that it is made of', async () => {
  const { index } = await library.engine();
  const steps = ListFinder.read(ENTRIES, index.known);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.find('서버 최대시간', undefined)).toEqual([1, 0, 0]);
  expect(step.value.find('서버 최대볼륨', undefined)).toEqual([0, 0, 0]);
});

it('puts a number that is asked for first where it is all of a value, and of those what the search finds first', () => {
  const entries: readonly ListEntry[] = [
    { name: 'RPO 15분', text: 'RPO 15분의 백업 간격: 15분마다', value: '15분마다' },
    { name: 'EKS', text: '기다리는 시간 15분', value: '15분', topics: ['compute/eks'] },
    { name: 'Lambda', text: '실행 시간 15분(900초)', value: '15분(900초)', topics: ['compute/lambda'] },
    { name: 'EC2', text: '실행 시간 없음', value: '없음', topics: ['compute/lambda'] },
  ];
  const steps = ListFinder.read(entries, undefined);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const [rpo = 0, eks = 0, lambda = 0, other] = step.value.find('15분', undefined, ['compute/lambda', 'compute/eks']);
  expect(lambda).toBeGreaterThan(eks);
  expect(eks).toBeGreaterThan(rpo);
  expect(rpo).toBeGreaterThan(0);
  expect(other).toBe(0);
});
