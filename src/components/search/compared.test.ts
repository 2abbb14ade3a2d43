import { expect, it } from 'vitest';
import { openSmallSite } from '../../search/small-site.fixture.ts';
import { isOneName, withArchitecture } from './compared.ts';

const library = openSmallSite();
const PAIR = [{ id: 'compute/lambda' }, { id: 'storage/ebs' }];

it('takes another name of what is found first for that one thing, and not for two', async () => {
  const { index } = await library.engine();
  const isOne = async (query: string, told?: readonly string[]): Promise<boolean> =>
    isOneName(await library.find(query), index, PAIR, told);
  expect(await isOne('서버 없는 함수')).toBe(true);
  expect(await isOne('함수 디스크')).toBe(false);
  expect(await isOne('서버 없는 함수 차이')).toBe(false);
  // the name of an article about just these two
  expect(await isOne('서버 없는 함수', ['compute/lambda', 'storage/ebs'])).toBe(false);
});

it('knows an architecture by its names, beside a service or another one, where a query sets two against each other', async () => {
  const { index } = await library.engine();
  const EBS = { id: 'storage/ebs', title: 'Amazon EBS', names: '디스크' };
  // what a query finds; the small site has no architecture of its own
  const found = await Promise.all(['VPC', 'Lambda'].map((name) => library.find(name)));
  const hits = found
    .flatMap((pass) => pass.hits.slice(0, 1))
    .map((hit) => ({ ...hit, kind: hit.domain === 'networking' ? 'architecture' : hit.kind }));
  const named = async (text: string): Promise<(number | string)[]> => {
    const { plan } = await library.find(text);
    return withArchitecture({ plan: { ...plan, text }, hits }, index, [EBS]).map((one) =>
      'topic' in one ? (index.core.cards[one.topic]?.names[0] ?? '') : one.id,
    );
  };
  expect(await named('디스크와 VPC 아키텍처 차이')).toEqual(['storage/ebs', 'Amazon VPC']);
  expect(await named('VPC vs 서버 없는 함수')).toEqual(['Amazon VPC', 'AWS Lambda']);
  // of what is no name, and where nothing is compared
  expect(await named('디스크와 VPC 요금 차이')).toEqual([]);
  expect(await named('디스크와 VPC')).toEqual([]);
  expect(await named('디스크와 함수 차이')).toEqual([]);
});
