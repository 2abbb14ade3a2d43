import { expect, it } from 'vitest';
import type { Pass } from '../../search/query/engine.ts';
import { openSmallSite, siteAmongMany } from '../../search/small-site.fixture.ts';
import { comparedIn, isOneName, partlySaid, withArchitecture } from './compared.ts';

const library = openSmallSite();
const PAIR = [{ id: 'compute/lambda' }, { id: 'storage/ebs' }];

it('takes another name of what is found first for that one thing, and not for two', async () => {
  const { index } = await library.engine();
  const isOne = async (query: string, told?: readonly string[]): Promise<boolean> =>
    isOneName(await library.find(query), index, PAIR, told);
  expect(await isOne('서버 없는 함수')).toBe(true);
  expect(await isOne('함수 디스크')).toBe(false);
  expect(await isOne('서버 없는 함수 차이')).toBe(false);
  // a name that says two is of no one thing
  expect(await isOne('함수 서버')).toBe(false);
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

it('an architecture that has all words of a name is meant before what is called by some of them', async () => {
  const { index } = await library.engine();
  const EBS = { id: 'storage/ebs', title: 'Amazon EBS', names: '디스크' };
  const named = async (text: string): Promise<number> => {
    const pass = await library.find(text);
    const hits = pass.hits.map((hit) => (hit.domain === 'compute' ? { ...hit, kind: 'architecture' } : hit));
    return withArchitecture({ plan: pass.plan, hits }, index, [EBS]).length;
  };
  expect(await named('디스크와 Lambda 함수 차이')).toBe(2);
  // a word that it has not, a query that sets no two apart, and one word
  expect(await named('디스크와 Lambda 서브넷 차이')).toBe(0);
  expect(await named('디스크 Lambda 함수 차이')).toBe(0);
  expect(await named('디스크와 함수 차이')).toBe(0);
});

it('what says more than the name that it is read as is told, as it was typed', async () => {
  const { index } = await library.engine();
  const found = await Promise.all(['Lambda', 'VPC'].map((name) => library.find(name)));
  const hits = found.flatMap((pass) => pass.hits.slice(0, 1));
  const told = async (text: string) => partlySaid({ plan: (await library.find(text)).plan }, index, hits);
  expect(await told('Lambda 볼륨과 VPC 차이')).toEqual(['Lambda 볼륨', undefined]);
  expect(await told('Lambda와 VPC 서브넷 차이')).toEqual([undefined, 'VPC 서브넷']);
  expect(await told('Lambda와 VPC 차이')).toEqual([undefined, undefined]);
  expect(await told('Lambda VPC 서브넷 차이')).toEqual([]);
});

it('knows the two by other names, too, among so many that only those that were found are here', async () => {
  for (const site of [library, openSmallSite(siteAmongMany())]) {
    const { index } = await site.engine();
    const find = async (query: string): Promise<Pass> => {
      const pass = await site.find(query);
      await Promise.all(pass.hits.map(({ topic }) => site.record(topic)));
      return pass;
    };
    const idOf = ({ topic }: { readonly topic: number }): string | undefined => index.cardOf(topic)?.id;
    const found = await Promise.all(['디스크', '람다'].map(find));
    const two = { ...(await find('디스크와 람다 차이')), hits: found.flatMap(({ hits }) => hits.slice(0, 1)) };
    const compared = comparedIn(two, index) ?? [];
    expect(compared.map(idOf)).toEqual(['storage/ebs', 'compute/lambda']);
    expect(partlySaid(two, index, compared)).toEqual([undefined, undefined]);
    expect(isOneName(await find('서버 없는 함수'), index, PAIR)).toBe(true);
    expect(isOneName(await find('함수 서버'), index, PAIR)).toBe(false);
    const hits = two.hits.map((hit) => (hit.domain === 'storage' ? { ...hit, kind: 'architecture' } : hit));
    const read = withArchitecture({ ...two, hits }, index, []);
    expect(read.map((one) => ('topic' in one ? idOf(one) : one.id))).toEqual(['storage/ebs', 'compute/lambda']);
  }
});
