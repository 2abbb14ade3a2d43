import { describe, expect, it } from 'vitest';
import { foldRows, pricesApart } from './first-rows.ts';
import type { Row } from './join-rows.ts';

const row = (name: string, own = '가', other = '나'): Row => ({
  name,
  left: { says: own, facts: [] },
  right: { says: other, facts: [] },
});
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);
const ROWS = [
  row('본래 쓰임'),
  row('자동 교체'),
  row('암호화'),
  row('값의 크기', '64KB', '8KB'),
  row('이름 구조', '평평하다', '경로다'),
  row('알림'),
  row('복제'),
  row('공유'),
  row('지표'),
  row('요금'),
  row('정의'),
];

describe('rows of a table of which a phone shows six', () => {
  it.each([
    // what is named, and the price, in the order of the page
    ['복제와 공유가 가른다', '본래 쓰임 자동 교체 암호화 복제 공유 요금'],
    ['같은 비밀을 다른 리전에 복제한다', '본래 쓰임 자동 교체 암호화 값의 크기 복제 요금'],
    // what a cell says
    ['64KB가 넘는다', '본래 쓰임 자동 교체 암호화 값의 크기 이름 구조 요금'],
    ['지표를 8KB로 잰다', '본래 쓰임 자동 교체 암호화 값의 크기 지표 요금'],
    // what is named so that it does not decide
    ['암호화만으로는 갈리지 않는다. 지표와 알림과 공유와 복제가 가른다.', '본래 쓰임 알림 복제 공유 지표 요금'],
    // words that every row may have
    ['같은 것을 보는 여러 단위', '본래 쓰임 자동 교체 암호화 값의 크기 이름 구조 요금'],
  ])('%s: %s', (says, first) => {
    const [seen, more] = foldRows(ROWS, [says]);
    expect(names(seen).join(' ')).toBe(first);
    expect(names(more)).toEqual(names(ROWS).filter((name) => !names(seen).includes(name)));
  });

  it('are all there where few more are left, and without a price the first', () => {
    expect(foldRows(ROWS.slice(0, 10), ['복제'])).toEqual([ROWS.slice(0, 10), []]);
    // With another above them they are as long as a table that is folded.
    expect(names(foldRows(ROWS.slice(0, 10), [], 1)[0])).toHaveLength(6);
    const free = ROWS.map((one) => (one.name === '요금' ? row('주소') : one));
    expect(names(foldRows(free, [])[0])).toEqual(names(ROWS.slice(0, 6)));
  });
});

it('the prices stand under a long table, and in one that has few rows', () => {
  const PRICES = ['요금을 세는 단위', '최소 과금', '할인'].map((name) => row(name));
  expect(pricesApart([...ROWS, ...PRICES])).toEqual(PRICES);
  expect(pricesApart([...ROWS.slice(0, 5), ...PRICES])).toEqual(PRICES);
  expect(pricesApart([...ROWS.slice(0, 6), ...PRICES.slice(0, 1)])).toEqual([]);
});
