import { describe, expect, it } from 'vitest';
import { readQuantities } from './quantities.ts';
import { solesOf } from './sole.ts';

const marked = (here: string, there: string): string[] => {
  const said = (text: string) => ({ text, quantities: readQuantities(text) });
  return solesOf(said(here), said(there)).map(([start, end]) => here.slice(start, end));
};

describe('a number that is the only one', () => {
  it.each([
    ['임시 디스크는 20GB 고정', '기본 20GiB, 최대 200GiB', '고정'],
    ['임시 디스크가 20GB로 정해져 있다', '기본 20GiB, 최대 200GiB', '로 정해져'],
    ['5분 창으로만 센다', '1분, 2분, 5분(기본), 10분', '창으로만'],
    ['유휴 시간은 350초, 절대 못 늘림', '기본 350초, 60–6,000초', '절대 못 늘'],
    ['무조건 30초', '30초 또는 10초', '무조건 '],
  ])('%s, of %s: %s', (here, there, part) => {
    expect(marked(here, there)).toEqual([part]);
  });

  it.each([
    ['임시 디스크 20GB', '기본 20GiB, 최대 200GiB'],
    ['20GB 고정', '20GB'],
    ['20GB 고정', '20GB 고정, 캐시는 10GB'],
    ['256,000 IOPS는 Nitro에서만', '256,000 IOPS(Nitro), 그 밖 32,000 IOPS'],
    ['10만 IOPS', '10만 또는 20만 IOPS'],
  ])('is not said so: %s, of %s', (here, there) => {
    expect(marked(here, there)).toEqual([]);
  });
});
