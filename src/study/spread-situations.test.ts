import { expect, test } from 'vitest';
import { EVERY, step } from './exam-plan.fixture.ts';
import { planToExam, type Step } from './exam-plan.ts';

/** Four weeks of six topics a day, read in short, with situations of the topics of each. */
const open = Array.from({ length: 28 }, (_, day): Step[] => {
  const topics = Array.from({ length: 6 }, (_, at) =>
    step(6 * day + at, { key: `read:a/${6 * day + at}`, minutes: 3 }),
  );
  const of = `?of=${topics.map(({ key }) => key.slice('read:'.length)).join(',')}&n=2,2,2,2,2,2`;
  return [
    ...topics,
    step(day, { key: `practise:${day}`, name: '상황 12개', minutes: 12, from: topics[0]?.from ?? '', of }),
  ];
}).flat();
const isPractice = ({ key }: Step): boolean => key.startsWith('practise:');

test('where not all is read, situations are on many days, early and late ones, and are of what was read', () => {
  const { days } = planToExam(open, { first: 100, exam: 114, minutes: 60, weekdays: EVERY });
  const learning = days.filter(({ use }) => use === 'learn');
  const tried = learning.flatMap(({ steps }, at) => steps.filter(isPractice).map(() => at));
  expect(tried.length).toBeGreaterThan(3);
  expect(new Set(tried).size).toBe(tried.length);
  const half = learning.length / 2;
  for (const isThere of [(at: number) => at < half, (at: number) => at >= half])
    expect(tried.filter(isThere).length).toBeGreaterThan(1);
  // As long as the day holds, with what is read.
  for (const { steps, own } of learning)
    expect([...steps, ...own].reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(65);
});
