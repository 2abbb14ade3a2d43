import { expect, it } from 'vitest';
import { openFinder, read } from './list-finder.fixture.ts';
import type { ListEntry } from './read-entries.ts';

const { library, fit } = openFinder();

it('puts first whose own name says the rest of the query, of those that share a name', async () => {
  const rows = [
    { name: 'AWS Lambda 최대 람다 제한', own: '메모리', text: '128MB' },
    { name: 'AWS Lambda 최대 람다 제한', own: '최대 실행 시간', text: '15분' },
  ];
  const scoresOf = async (query: string): Promise<readonly number[]> => (await fit(rows, query)).scores;
  const [memory = 0, time = 0] = await scoresOf('람다 최대');
  expect(memory).toBeGreaterThan(0);
  expect(time).toBeGreaterThan(memory);
  const [one = 0, other = 0] = await scoresOf('최대');
  expect(one).toBe(other);
});

it('puts a number that is asked for first where it is all of a value, and of those what the search finds first', () => {
  const entries: readonly ListEntry[] = [
    { name: 'RPO 15분', text: 'RPO 15분의 백업 간격: 15분마다', value: '15분마다' },
    { name: 'EKS', text: '기다리는 시간 15분', value: '15분', topics: ['compute/eks'] },
    { name: 'Lambda', text: '실행 시간 15분(900초)', value: '15분(900초)', topics: ['compute/lambda'] },
    { name: 'EC2', text: '실행 시간 없음', value: '없음', topics: ['compute/lambda'] },
  ];
  const finder = read(entries, undefined);
  const [rpo = 0, eks = 0, lambda = 0, other] = finder.find('15분', undefined, [
    'compute/lambda',
    'compute/eks',
  ]).scores;
  expect(lambda).toBeGreaterThan(eks);
  expect(eks).toBeGreaterThan(rpo);
  expect(rpo).toBeGreaterThan(0);
  expect(other).toBe(0);
});

it('puts first what is called as it was typed', async () => {
  const rows = ['볼륨 유형', '볼륨'].map((name): ListEntry => ({ name, text: '', value: name }));
  const [kind = 0, volume = 0] = (await fit(rows, '볼륨')).scores;
  expect(volume).toBeGreaterThan(kind);
});

it('puts first what the search answers with, found by its words or not', async () => {
  const rows: readonly ListEntry[] = [
    { name: '함수의 요금', text: '함수 하나', place: 'compute/lambda#price' },
    { name: '메모리', text: '128MB', place: 'compute/lambda#memory' },
    { name: '볼륨', text: '16TiB', place: 'storage/ebs#size' },
  ];
  const { index } = await library.engine();
  const finder = read(rows, index.known);
  const { plan } = await library.find('함수');
  const [price = 0, memory = 0, size] = finder.find('함수', plan.terms, [], ['compute/lambda#memory']).scores;
  expect(price).toBeGreaterThan(0);
  expect(memory).toBeGreaterThan(price);
  expect(size).toBe(0);
});

it('puts first what another topic shows, too, of what fits alike', async () => {
  const row: ListEntry = { name: '함수', text: '', topics: ['compute/lambda-limits'] };
  const best = ['compute/lambda', 'compute/lambda-limits'];
  const [alone = 0, lent = 0] = (await fit([row, { ...row, lent: ['compute/lambda'] }], '함수', best)).scores;
  expect(alone).toBeGreaterThan(0);
  expect(lent).toBeGreaterThan(alone);
});

it('puts the situation nearest whose answer says what is rare', async () => {
  const situations: readonly ListEntry[] = [
    { name: '함수의 요청이 한도를 넘는다', choose: '객체', text: '볼륨', topics: [] },
    { name: '함수의 요청이 한도를 넘는다', choose: '볼륨', text: '객체', topics: [] },
    { name: '객체를 지우지 못하게 한다', text: '', topics: ['storage/s3-object-lock'] },
  ];
  const long = '한 회사의 함수가 서브넷에서 인터넷 게이트웨이로 요청을 보내고 볼륨의 스냅샷을 암호화해야 합니다';
  const { scores, isNear } = await fit(situations, long, ['storage/s3-object-lock']);
  expect(isNear).toBe(true);
  expect(scores[1]).toBeGreaterThan(scores[0] ?? Infinity);
});

it('puts what does not matter to a situation behind those to which it does, and in front for who says so', async () => {
  const situations: readonly ListEntry[] = [
    { name: '함수의 볼륨은 상관없고 빨라야 한다', choose: '함수', text: '' },
    { name: '볼륨이 모자란다', choose: '함수', text: '' },
  ];
  const [apart = 0, meant = 0] = (await fit(situations, '함수 볼륨')).scores;
  expect(apart).toBeGreaterThan(0);
  expect(meant).toBeGreaterThan(apart);
  const [wanted = 0, other = 0] = (await fit(situations, '볼륨은 상관없고')).scores;
  expect(wanted).toBeGreaterThan(other);
});
