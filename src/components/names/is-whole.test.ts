import { expect, it } from 'vitest';
import { CHOICES } from './choices.fixture.ts';
import { isWhole } from './is-whole.ts';

it.each([
  ['storage/s3', 'Amazon S3', true],
  ['storage/s3-glacier', '글래시어', true],
  // more of the thing itself, or of an article
  ['storage/s3-glacier', 'S3 Glacier', true],
  ['Aurora 복제본', '읽기 복제본', true],
  // another is called so with more behind it
  ['compute/lambda', '람다', false],
  ['networking/vpc', '가상 사설', false],
])('of %s, %s is all of a name: %s', (id, typed, isAll) => {
  const choice = CHOICES.find((one) => one.id === id);
  expect(choice && isWhole(choice, typed, CHOICES)).toBe(isAll);
});
