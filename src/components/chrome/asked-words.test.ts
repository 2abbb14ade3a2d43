import { expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';

it.each([
  ['/storage/s3-lifecycle/', 's3 lifecycle'],
  ['/notes/Lambda.html', 'Lambda'],
  ['/%EB%9E%8C%EB%8B%A4', '람다'],
  ['/100%/', '100%'],
  ['/', ''],
  [`/${'a'.repeat(7000)}`, 'a'.repeat(80)],
])('reads what %s was asked for', (path, words) => {
  expect(askedWords(path)).toBe(words);
});
