import { expect, test } from 'vitest';
import { drawSituations } from './draw-situations.ts';

const topics = ['s3', 's3', 's3', 'ebs', 'vpc', 'vpc', 'iam'];
const draw = (count: number, read: readonly string[], weak: readonly string[]) => {
  const { places, told } = drawSituations(topics, { read: new Set(read), weak: new Set(weak) }, count);
  return [[...places].map((place) => topics[place]), told];
};

test('what is weak comes first, then what was read, of each topic one before another of the same', () => {
  expect(draw(4, ['s3', 'ebs', 'vpc'], ['vpc'])).toEqual([
    ['vpc', 'vpc', 's3', 'ebs'],
    '틀렸거나 다시 볼 주제에서 2개, 읽은 주제에서 2개',
  ]);
  expect(draw(3, ['s3', 'ebs'], [])).toEqual([['s3', 'ebs', 's3'], '읽은 주제에서 3개']);
});

test('what was not read fills up what is left, and says so; of nobody known nothing is said', () => {
  expect(draw(3, ['ebs'], [])).toEqual([['ebs', 's3', 'vpc'], '읽은 주제에서 1개, 그 밖에서 2개']);
  expect(draw(2, [], [])).toEqual([['s3', 'ebs'], '']);
  expect(draw(9, [], ['iam'])[0]).toHaveLength(7);
});
