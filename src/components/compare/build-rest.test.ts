import { expect, it } from 'vitest';
import { areOne, haveSame, saysSame } from './build-rest.ts';

it('a row that says the same of both does not tell them apart', () => {
  expect(saysSame({ name: '기간 늘리기', own: '가능', other: '가능' })).toBe(true);
  expect(saysSame({ name: '기간 줄이기', own: '우회 권한으로', other: '불가' })).toBe(false);
});

it('numbers are the same whatever they depend on, and one with all of that', () => {
  const limit = { label: '문서의 크기', value: '10,240자' };
  const rowOf = (right: { label: string; value: string; note?: string }) => ({
    name: '크기',
    left: [limit],
    right: [right],
  });
  expect(haveSame(rowOf({ ...limit, label: 'SCP 문서의 크기' }))).toBe(true);
  expect(haveSame(rowOf({ ...limit, value: '5,120자' }))).toBe(false);
  expect(haveSame(rowOf({ ...limit, note: '공백도 센다.' }))).toBe(true);
  expect(areOne(rowOf({ ...limit, label: 'SCP 문서의 크기' }))).toBe(true);
  expect(areOne(rowOf({ ...limit, note: '공백도 센다.' }))).toBe(false);
});
