import { expect, it } from 'vitest';
import type { PageStatement } from './page-statements.ts';
import { placeClaims } from './place-claims.ts';

const statement = (text: string): PageStatement => ({ topic: 'a/b', anchor: 'c', kind: 'text', about: '', text });
const closed = { names: ['Old Thing'], now: undefined, topics: [], state: 'closed' as const, since: '2024-07-25' };

it('tells of what is closed where a page says so, and of nothing else', () => {
  const says = statement('Old Thing은 신규 고객을 받지 않는다.');
  const [claim, ...others] = placeClaims({}, [closed], [statement('Old Thing은 느리다.'), says]);
  expect(others).toEqual([]);
  expect(claim?.place).toBe(says);
  expect(claim?.until).toBe(2024);
  expect(claim?.old).toContainEqual(expect.stringContaining('oldthing >$choose'));
  expect(placeClaims({}, [closed], [statement('Old Thing은 느리다.')])).toEqual([]);
});

it('knows of what is wrong and denies nothing that it never was so', () => {
  const until = (phrase: string, more = {}) =>
    placeClaims({ 'a/b': [{ says: '느리다', of: ['Thing'], wrong: [phrase], ...more }] }, [], [statement('느리다.')])[0]
      ?.until;
  expect(until('빠르/fast !$no')).toBe('never');
  expect([until('빠르 >$no'), until('빠르 $only'), until('빠르기만')]).toEqual([undefined, undefined, undefined]);
  expect(until('빠르/fast', { until: 2020 })).toBe(2020);
  expect(until('빠르/fast', { old: ['느림'] })).toBe(undefined);
});

it('tells the name of what is gone, but for what a claim is of already', () => {
  const says = statement('Old Thing은 2025년에 끝났다.');
  const ended = { ...closed, state: 'ended' as const };
  expect(placeClaims({}, [ended], [says])[0]?.old).toEqual(['oldthing']);
  const own = { 'a/b': [{ says: '끝났다', of: ['Old Thing'], old: ['oldthing'] }] };
  expect(placeClaims(own, [ended], [says])).toHaveLength(1);
});
