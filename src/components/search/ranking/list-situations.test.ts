import { expect, it } from 'vitest';
import { openFinder, read } from './list-finder.fixture.ts';
import type { ListEntry } from './read-entries.ts';
import { SituationFinder } from './situation-finder.ts';
import { withoutOwn } from './without-own.ts';

const { library, fit, situate } = openFinder();

it('asks no situation for the words by which anything is asked for', async () => {
  const entries: readonly ListEntry[] = [
    { name: '함수가 볼륨을 쓴다', text: '' },
    { name: '사람의 도움이 필요하다', text: '', about: '볼륨' },
  ];
  const finder = read(entries, (await library.engine()).index.known);
  const of = (...words: string[]) => words.map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
  const [plain] = finder.find('볼륨', of('볼륨')).scores;
  for (const word of ['필요', '쓰다', '여야', '요구']) {
    const { scores, lacking } = finder.find(`볼륨 ${word}`, of('볼륨', word));
    expect(scores[0], word).toBeGreaterThan(scores[1] ?? 0);
    expect(lacking).toEqual([]);
  }
  expect(plain).toBeGreaterThan(0);
  // alone, it is all that is asked for
  expect(finder.find('필요', of('필요')).scores[1]).toBeGreaterThan(0);
});

it('puts of situations alike that one first which says a word that was typed', async () => {
  const entries = ['볼륨을 암호화한다', '암호화한다, 디스크를'].map((name): ListEntry => ({ name, text: '' }));
  const finder = read(entries, (await library.engine()).index.known);
  const terms = [{ text: '디스크 잠금', alternatives: [{ terms: ['암호화'], weight: 1 }] }];
  const [alike = 0, told = 0] = finder.find('디스크 잠금', terms).scores;
  expect(alike).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(alike);
});

it('tells what is asked for from what is only like it, and takes no other name of a topic for all that this does', async () => {
  const rows: readonly ListEntry[] = [
    { name: '함수의 한도를 넘는다', text: '함수', about: '함수' },
    { name: '볼륨이 모자란다', text: '스냅샷', about: '인터넷 게이트웨이, 함수' },
    { name: '객체를 지운다', text: '보존', about: '보존 기간' },
  ];
  const { scores, least } = await fit(rows, '함수');
  expect(scores[0]).toBeGreaterThanOrEqual(least);
  expect(scores[1]).toBeGreaterThan(0);
  expect(scores[1]).toBeLessThan(least);
  expect(scores[2]).toBe(0);
});

it('lets no more precise word hide what says it: of situations those first that say the rare word, or words one after the other', async () => {
  const entries: readonly ListEntry[] = [
    { name: '첫 응답이 늦다', text: '볼륨 때문이다', about: '함수, 볼륨' },
    { name: '함수가 함수를 부른다', choose: '함수', text: '', about: '함수, 볼륨' },
    { name: '함수를 나눈다', choose: '함수', text: '', about: '함수, 볼륨' },
    { name: '객체와 함수', choose: '함수', text: '', about: '함수, 볼륨' },
    { name: '객체가 두 번 온다', text: '함수', about: '볼륨' },
  ];
  const bestOf = async (query: string): Promise<number> => {
    const { scores } = await fit(entries, query);
    return scores.indexOf(Math.max(...scores));
  };
  expect(await bestOf('볼륨')).toBe(0);
  expect(await bestOf('함수 볼륨')).toBe(0);
  expect(await bestOf('함수에 두 번 온다')).toBe(4);
});

it('finds a situation by what it demands, below those that say so, and shows what is nearly meant behind what says all', async () => {
  const entries: readonly ListEntry[] = [
    { name: '객체를 지우면 안 된다', text: '보존', aside: '' },
    { name: '볼륨이 사라졌다', text: '스냅샷', aside: '보존, 내구성' },
    { name: '함수가 느리다', text: '메모리', aside: '' },
  ];
  const one = await situate(entries, '보존');
  expect(one.scores[0]).toBeGreaterThan(one.scores[1] ?? 0);
  expect(one.scores[1]).toBeGreaterThan(0);
  expect(one.scores[2]).toBe(0);
  const many = await situate([...entries, { name: '객체를 함수가 지운다', text: '' }], '객체 보존 지우면');
  expect(many.scores[0]).toBeGreaterThanOrEqual(many.least);
  expect(many.scores[3]).toBeGreaterThan(0);
  expect(many.scores[3]).toBeLessThan(many.least);
});

it('says which words no situation holds, and calls near what none says together', async () => {
  const entries: readonly ListEntry[] = [
    { name: '함수가 느리다', text: '' },
    { name: '볼륨이 모자란다', text: '' },
  ];
  const strange = await situate(entries, '김치찌개 함수');
  expect(strange).toMatchObject({ lacking: ['김치찌개'], isNear: false });
  expect(strange.scores[0]).toBeGreaterThan(0);
  expect(await situate(entries, '함수 볼륨')).toMatchObject({ lacking: [], isNear: true });
  expect((await situate(entries, '김치찌개')).scores).toEqual([0, 0]);
});

it('tells why a situation is found of which nothing says so that is seen', async () => {
  const entries: readonly ListEntry[] = [
    { name: '볼륨이 모자란다', text: '' },
    { name: '느리다', text: '볼륨 때문이다' },
    { name: '늦다', text: '', about: '함수, 볼륨' },
    { name: '멈춘다', text: '', aside: '볼륨' },
    { name: '끊긴다', text: '', about: '볼륨', beside: '볼륨' },
  ];
  const { because } = await situate(entries, '볼륨');
  expect(entries.map((_, at) => because?.(at))).toEqual([
    undefined,
    { from: 'text', text: '볼륨 때문이다' },
    { from: 'about', text: '볼륨' },
    { from: 'aside', text: '볼륨' },
    undefined,
  ]);
});

it('asks no situation for a particle that stands alone, and puts behind what is about a place that nobody asked for', async () => {
  const entries: readonly ListEntry[] = [
    { name: '온프레미스에서 함수를 부른다', text: '' },
    { name: '함수를 부른다', text: '' },
    { name: '에서 객체를 부른다', text: '' },
  ];
  const [far = 0, near = 0, other] = (await situate(entries, '함수 에서')).scores;
  expect(far).toBeGreaterThan(0);
  expect(near).toBeGreaterThan(far);
  expect(other).toBe(0);
  const [asked = 0, plain = 0] = (await situate(entries, '온프레미스 함수')).scores;
  expect(asked).toBeGreaterThan(plain);
});

it('hears whose trade it is as little as the search does', async () => {
  const { index } = await library.engine();
  const { plan } = await library.find('꽃집 igw 삭제');
  expect(withoutOwn(plan.terms, index).map(({ share = 1 }) => share)).toEqual([0.35, 1, 1]);
});

it('says what is lacking without its particle, and puts behind what another answer than the one found first decides', async () => {
  const entries: readonly ListEntry[] = [
    { name: '함수가 볼륨을 쓴다', text: '', topics: ['b', 'a'] },
    { name: '볼륨을 함수가 쓴다', text: '', topics: ['a'] },
  ];
  expect((await situate(entries, '김치찌개를 함수')).lacking).toEqual(['김치찌개']);
  const { index } = await library.engine();
  const { terms } = (await library.find('볼륨')).plan;
  const finder = new SituationFinder(read(entries, index.known), entries, index.known);
  const [aside = 0, first = 0] = finder.find('볼륨', terms, new Map([['a', 1]])).scores;
  expect(first).toBeGreaterThan(aside * 1.12);
});
