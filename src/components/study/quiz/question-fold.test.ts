import { expect, test } from 'vitest';
import { gistOf } from './question-fold.ts';

const gist = (stem: string): string => gistOf({ stem } as Parameters<typeof gistOf>[0]);

test('names a question by its beginning in whole words, and leaves code in it as it is', () => {
  expect(gist('그룹 정책은 `s3:*`를 **모든** 버킷에 허용한다.')).toBe('그룹 정책은 s3:*를 모든 버킷에 허용한다.');
  expect(gist('가'.repeat(40) + ' 나')).toBe(`${'가'.repeat(40)} …`);
});
