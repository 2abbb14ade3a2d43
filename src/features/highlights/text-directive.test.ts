import { expect, it } from 'vitest';
import { textDirective } from './text-directive.ts';

it.each([
  ['보존  기간', ':~:text=%EB%B3%B4%EC%A1%B4%20%EA%B8%B0%EA%B0%84'],
  ['a b c d e f g h i-j', ':~:text=a%20b%20c%20d,f%20g%20h%20i%2Dj'],
])('%j is marked by %s', (text, directive) => {
  expect(textDirective(text)).toBe(directive);
});
