import { expect, test } from 'vitest';
import type { NamedDay, Step } from './exam-plan.ts';
import { withOwnSituations } from './own-situations.ts';

const step = (key: string, of?: string): Step => ({
  ...{ key, name: `${key}: 상황 5개`, minutes: 5, worth: 1, from: '', isLast: false },
  ...(of === undefined ? {} : { of }),
});
const OF = '?of=storage/s3,networking/cloudfront,foundations/edge-locations&n=1,1,3';
const day = (on: number, ...steps: readonly Step[]): NamedDay<Step> => ({ on, use: 'learn', name: '', steps, own: [] });
const situationsOf = (before: readonly Step[], ...days: readonly NamedDay<Step>[]) =>
  withOwnSituations(days, before).flatMap(({ steps }) =>
    steps.filter(({ key }) => key.startsWith('practise:')).map(({ name, minutes, of }) => [name, minutes, of]),
  );

test('asks for situations of what is read on that day or before it, and says how many these are', () => {
  const practice = step('practise:faster', OF);
  const whole = ['practise:faster: 상황 5개', 5, OF];
  const some = ['practise:faster: 상황 2개', 2, '?of=storage/s3,networking/cloudfront&n=1,1'];
  const [s3, cdn, edge] = ['read:storage/s3', 'compare:networking/cloudfront#cache', 'read:foundations/edge-locations~2'].map((key) => step(key)) as [Step, Step, Step]; // prettier-ignore
  expect(situationsOf([], day(1, s3, cdn, practice), day(2, edge))).toEqual([some]);
  expect(situationsOf([], day(1, edge), day(2, s3, cdn, practice))).toEqual([whole]);
  expect(situationsOf([edge], day(1, s3, cdn, practice))).toEqual([whole]);
  // Asked for again it stays the step that it is.
  const again = situationsOf([], day(1, s3, cdn, step('practise:faster~2', `${OF}&again=2`)));
  expect(again[0]?.[2]).toBe(`${some[2]}&again=2`);
});

test('asks for none of what is not read, and leaves a step that names no topics as it is', () => {
  expect(situationsOf([], day(1, step('read:storage/ebs'), step('practise:faster', OF)))).toEqual([]);
  const drawn = ['practise:faster: 상황 5개', 5, '?of=&n=5'];
  expect(situationsOf([], day(1, step('practise:faster', '?of=&n=5')))).toEqual([drawn]);
});
