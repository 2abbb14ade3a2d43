import { expect, it } from 'vitest';
import { openFinder, read } from './list-finder.fixture.ts';
import type { ListEntry } from './read-entries.ts';

const ENTRIES: readonly ListEntry[] = [
  { name: 'AWS Lambda 서버 없는 함수 최대 실행 시간', text: '15분(900초)' },
  { name: 'Amazon EBS 볼륨 하나의 크기', text: '최대 16TiB. 함수가 아니다.' },
  { name: 'S3 객체 잠금', text: '지우지 못하게 한다', about: 'WORM, 볼륨 보관' },
];

const { library, fit } = openFinder();

async function find(query: string): Promise<string[]> {
  const { scores } = await fit(ENTRIES, query);
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

it('puts first what is called so by any name, before what only begins so', async () => {
  const entries = ['Lambda 함수의 크기', 'Lambda', 'Lambda 시간'].map((name): ListEntry => ({
    name,
    text: `${name} 함수`,
    value: name,
  }));
  const { scores } = await fit(entries, '람다');
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
  expect(scores.filter((score) => score === Math.max(...scores))).toHaveLength(1);
});

it('finds two first consonants where a word of the name begins with them, more of them anywhere', async () => {
  expect(await find('ㅎㅅ')).toEqual(['AWS Lambda']);
  expect(await find('ㅂㄹㅎㄴ')).toEqual(['Amazon EBS']);
});

it('finds first consonants where a word begins with them, on into the next, in one name: those first that begin so', () => {
  const aside = '세션과 게이트웨이 그룹에서 고른다';
  const names = ['고정 세션 · ElastiCache', '세션 정책 · 권한 경계', '보안 그룹 · WAF', 'NAT 게이트웨이 · 인스턴스'];
  const entries = names.map((name): ListEntry => ({ name, own: name, text: name, aside }));
  const finder = read(entries, undefined);
  const found = (query: string): string[] => {
    const { scores } = finder.find(query, undefined);
    const order = [...names.keys()].filter((at) => scores[at] !== 0);
    return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).map((at) => names[at]?.split(' · ')[0] ?? '');
  };
  expect(found('ㅅㅅ')).toEqual(['세션 정책', '고정 세션']);
  expect(found('ㅂㅇㄱㄹ')).toEqual(['보안 그룹']);
  // from the middle of a word, of two names, of what stands folded in it
  for (const typed of ['ㅇㅌㅇㅇ', 'ㄱㅇㅌㅇㅇㅇ', 'ㄱㄹㄷ', 'ㄱㄹㅇㅅ']) expect(found(typed)).toEqual([]);
});

it('takes a number and its unit as one', async () => {
  const { index } = await library.engine();
  const known = Object.create(index.known, { isPiece: { value: () => true } }) as typeof index.known;
  const finder = read([{ name: '옮기기', text: '500TB, 회선은 100Mbps' }], known);
  expect(finder.find('500MB', undefined).scores).toEqual([0]);
  expect(finder.find('500TB', undefined).scores[0]).toBeGreaterThan(0);
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

it('finds initial consonants, and without the index what was typed', () => {
  const finder = read(ENTRIES, undefined);
  expect(finder.find('ㄱㅊ ㅈㄱ'.replace(' ', ''), undefined).scores).toEqual([0, 0, 1]);
  expect(finder.find('크기 볼륨', undefined).scores).toEqual([0, 1, 0]);
  expect(finder.find('보관 객체', undefined).scores).toEqual([0, 0, 0.5]);
});

it('reads a glued word as the words that it is made of', async () => {
  const { index } = await library.engine();
  const finder = read(ENTRIES, index.known);
  expect(finder.find('서버 최대시간', undefined).scores).toEqual([1, 0, 0]);
  expect(finder.find('서버 최대볼륨', undefined).scores).toEqual([0, 0, 0]);
});

it('gives the nearest in place of none: what says most of what is rare, and what the search finds first', async () => {
  const situations: readonly ListEntry[] = [
    { name: '서브넷의 함수가 인터넷 게이트웨이로 나가지 못한다', text: '', topics: ['compute/lambda'] },
    { name: '함수의 요청이 한도를 넘는다', text: '', topics: ['networking/vpc'] },
    { name: '객체를 지우지 못하게 한다', text: '', topics: ['storage/s3-object-lock'] },
    { name: '볼륨을 암호화한다', text: '', topics: ['storage/ebs'] },
  ];
  const long = '한 회사의 함수가 서브넷에서 인터넷 게이트웨이로 요청을 보내고 볼륨의 스냅샷을 암호화해야 합니다';
  const { scores, isNear } = await fit(situations, long, ['compute/lambda']);
  expect(isNear).toBe(true);
  expect(scores[0]).toBe(Math.max(...scores));
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores[2]).toBe(0);
  // nothing that the search knows is near
  expect((await fit(situations, long)).scores).toEqual([0, 0, 0, 0]);
  expect((await fit(situations, '볼륨 서브넷', ['storage/ebs'])).scores[3]).toBeGreaterThan(0);
  expect((await fit(situations, '볼륨', ['storage/ebs'])).isNear).toBe(false);
  // a letter that none of them says is near to nothing
  for (const typed of ['C:\\', '<b>', 'ㅏ'])
    expect((await fit(situations, typed, ['storage/ebs'])).scores, typed).toEqual([0, 0, 0, 0]);
  // where nothing typed is understood, what the search finds stands for it
  expect(read(situations, undefined).find('이비에스', [], ['storage/ebs']).isNear).toBe(true);
});

it('leaves out what only another name of the topic says, where something says it itself', async () => {
  const rows: readonly ListEntry[] = [
    { name: 'Amazon VPC', own: '서브넷의 수', text: '200개', about: '서브넷, 삭제 금지 기간' },
    { name: 'S3 객체 잠금', own: '못 지우다, 기간', text: '1일부터', about: 'WORM' },
  ];
  const [vpc = 0, lock = 0] = (await fit(rows, '삭제 금지')).scores;
  expect(lock).toBeGreaterThan(0);
  expect(vpc).toBeLessThan(lock);
  expect((await fit(rows.slice(0, 1), '삭제 금지')).scores[0]).toBeGreaterThan(0);
  expect((await fit(rows, 'WORM')).scores[1]).toBeGreaterThan(0);
});

it('takes two first consonants for nothing that does not begin with them', async () => {
  const terms = [{ text: '막다', alternatives: [{ terms: ['함수'], weight: 1 }] }];
  const { index } = await library.engine();
  const finder = read(ENTRIES, index.known);
  expect(finder.find('ㅁㄷ', terms).scores).toEqual([0, 0, 0]);
  expect(finder.find('ㅎㅅ', terms).scores[0]).toBeGreaterThan(0);
});

it('takes first consonants for a name in other letters, and not for another word that stands there', async () => {
  const { index } = await library.engine();
  const name = 'AWS Lambda 함수';
  const finder = read([{ name, own: name, text: name }], index.known);
  const meaning = (term: string) => [{ text: term, alternatives: [{ terms: [term], weight: 1 }] }];
  expect(finder.find('ㄹㄷ', meaning('lambda')).scores[0]).toBeGreaterThan(0);
  expect(finder.find('ㅁㄷ', meaning('함수'), ['compute/lambda'])).toMatchObject({
    scores: [0],
    isNear: false,
    lacking: [],
  });
});

it('takes another name of a topic for what its name says', async () => {
  const rows: readonly ListEntry[] = [
    { name: 'AWS Lambda', own: '요금', text: '', about: '람다' },
    { name: 'AWS Lambda 한도', own: '메모리', text: '', about: '람다 한도' },
  ];
  const [service, limits] = (await fit(rows, '람다')).scores;
  expect(limits).toBe(service);
});

it('lets the unit of an amount differ that stands apart from it', async () => {
  const terms = ['20', 'minutes', '함수'].map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
  const { index } = await library.engine();
  expect(read(ENTRIES.slice(0, 1), index.known).find('20 minutes 함수', terms).scores[0]).toBeGreaterThan(0);
});

it('finds no word across two others', async () => {
  const entries: readonly ListEntry[] = [{ name: '안에 볼 륨', text: '' }];
  const terms = [{ text: '에볼', alternatives: [{ terms: ['에볼'], weight: 1 }] }];
  const { index } = await library.engine();
  expect(read(entries, index.known).find('에볼도', terms).scores).toEqual([0]);
});

it('says which words nothing holds, and puts first what gives another amount of the same unit', async () => {
  const entries = ['온프레미스 볼륨', '온프레미스 볼륨 70TB', '람다 100TB'].map((name): ListEntry => ({
    name,
    text: '',
  }));
  const finder = read(entries, (await library.engine()).index.known);
  const of = (...words: string[]) => words.map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
  const { scores, lacking } = finder.find('볼륨 100TB', of('볼륨', '100tb'));
  expect(lacking).toEqual(['100tb']);
  expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
  expect(scores[0]).toBeGreaterThan(0);
  expect(finder.find('람다 100TB', of('람다', '100tb')).lacking).toEqual([]);
  expect(finder.find('김치찌개', of('김치찌개')).lacking).toEqual([]);
});

it('leaves out what says only what a name of one thing is near', async () => {
  const entries = ['AWS KMS', '암호화', 'KMS 키 스토어'].map((name): ListEntry => ({ name, text: name, value: name }));
  const finder = read(entries, (await library.engine()).index.known);
  const kms = {
    text: 'kms',
    alternatives: [
      { terms: ['kms'], weight: 1 },
      { terms: ['암호화'], weight: 0.7 },
    ],
  };
  const { scores } = finder.find('kms', [kms]);
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores[1]).toBe(0);
  expect(scores[2]).toBeGreaterThan(0);
});
