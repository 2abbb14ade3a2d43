import { expect, it } from 'vitest';
import { farness } from './near-names.ts';

it.each([
  ['lambda', 'Lambda'],
  ['lamda', 'lambda'],
  ['lamda-limits', 'lambda-limits'],
  ['efs-vs-ebs', 'EBS'],
  ['aws-lambda', 'Lambda'],
  ['glacier', 'S3 Glacier'],
  ['auto-scaling-group', 'auto-scaling-groups'],
  ['람다함수', '람다 함수'],
  ['card', 'cards'],
  ['flash-cards', 'cards'],
])('%s is near %s', (asked, name) => {
  expect(farness(asked, name)).toBeLessThan(0.4);
});

it.each([
  ['cards', 'RDS'],
  ['cards', 'CAA'],
  ['ec3', 'EC2'],
  ['efs-vs-ebs', 'ECS vs EKS'],
  ['zzzz', 'SQS'],
  ['hello', 'Shield'],
  ['김치찌개', '람다'],
  ['', 'S3'],
  ['s', 'S3'],
])('%s is not %s', (asked, name) => {
  expect(farness(asked, name)).toBeUndefined();
});

it.each([
  ['s33', 'S3'],
  ['sq', 'SQS'],
  ['ec3', 'EC2'],
])('%s is near %s where the rest of the address is right', (asked, name) => {
  expect(farness(asked, name)).toBeUndefined();
  expect(farness(asked, name, true)).toBeLessThan(0.5);
  expect(farness(asked, 'KMS', true)).toBeUndefined();
});

it('the same word is nearest, then a slip, then a longer name that has it', () => {
  const far = ['glacier', 'glacer', 'S3 Glacier Deep'].map((name) => farness('glacier', name) ?? 1);
  expect(far).toEqual(far.toSorted((a, b) => a - b));
});
