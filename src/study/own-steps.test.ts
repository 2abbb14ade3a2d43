import { expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { keysOf, planIn, step, steps } from './exam-plan.fixture.ts';
import { inOrder, type NamedDay, type Step } from './exam-plan.ts';

const quizOf = ({ own }: NamedDay<Step>) => own.find(({ kind }) => kind === 'quiz');

test('asks on a day of learning about what is read on it, and on others about nothing more than what was wrong', () => {
  for (const day of planIn(21, 60).days) {
    const topics = keysOf(day.steps).map((key) => key.replace(/^read:/, ''));
    expect(quizOf(day)?.of).toEqual(day.use === 'learn' ? topics : undefined);
  }
  const [day] = planIn(4, 120, [step(1, { key: 'read:a#part' }), step(2, { key: 'practise:b' })]).days;
  expect(day?.own[0]?.of).toEqual(['a']);
});

test('a day that only goes over what was wrong asks as much as there is time for, one with little time a few more where it can', () => {
  const review = planIn(30, 120).days.findLast(({ use, steps: read }) => use === 'review' && read.length === 0);
  expect([review && quizOf(review)?.count, review && minutesOf(inOrder(review)) <= 120]).toEqual([40, true]);
  const short = planIn(21, 30, steps).days.filter(({ use }) => use === 'learn');
  for (const day of short) {
    const free = 30 - minutesOf(inOrder(day));
    // Up to three questions may take a minute or two more than there are.
    expect(free).toBeGreaterThanOrEqual((quizOf(day)?.count ?? 0) <= 3 ? -2 : 0);
    // No question more fits, or there are some.
    expect(free < 2 || quizOf(day)?.count === 5).toBe(true);
  }
});

test('days without anything to read are called by what they have, from the first on', () => {
  const names = planIn(400, 120).days.filter(({ use, steps: read }) => use === 'learn' && read.length === 0);
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names.map(({ name }) => name))).toEqual(new Set(['문항과 암기 카드']));
});
