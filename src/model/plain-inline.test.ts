import { expect, test } from 'vitest';
import { plainInline } from './plain-inline.ts';

test.each([
  ['`/tmp` **크기**', '/tmp 크기'],
  ['그룹 정책은 `s3:*`를 허용한다', '그룹 정책은 s3:*를 허용한다'],
  ['**`s3:*`와 `logs/**`**를 뺀 것', 's3:*와 logs/**를 뺀 것'],
  ['2 * 3과 `짝이 없는 표시', '2 * 3과 `짝이 없는 표시'],
])('%s without its markup is %s: code stays as it is', (text, plain) => {
  expect(plainInline(text)).toBe(plain);
});
