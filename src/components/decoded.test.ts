import { expect, it } from 'vitest';
import { decoded } from './decoded.ts';

it.each([
  ['#index-%E3%85%82', '#index-ㅂ'],
  ['storage%2Fs3', 'storage/s3'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
])('%s is read as %s', (part, read) => {
  expect(decoded(part)).toBe(read);
});
