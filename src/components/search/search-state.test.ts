import { expect, it } from 'vitest';
import { queryOf } from './search-state.ts';

it('says in an address what was typed', () => {
  expect(queryOf({ query: ' 람다  제한 ', kind: 'service' })).toBe(
    '?q=%EB%9E%8C%EB%8B%A4++%EC%A0%9C%ED%95%9C&kind=service',
  );
  expect(queryOf({ query: ' ' })).toBe('');
});

it('says of a pasted page what is read of it: hosts refuse long addresses', () => {
  const pasted = '요구를 채우는 것을 고른다 '.repeat(250);
  const address = queryOf({ query: pasted });
  expect(pasted.length).toBeGreaterThan(3000);
  expect(address.length).toBeLessThan(8000);
  const said = new URLSearchParams(address).get('q') ?? '';
  expect(pasted.startsWith(said)).toBe(true);
  expect(queryOf({ query: said })).toBe(address);
});
