import { expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { cardMinutes, examOn } from './cards/plan.ts';
import { readChoice } from './cards/choice.ts';
import { EVERY, keysOf, steps } from './exam-plan.fixture.ts';
import { inOrder, planToExam } from './exam-plan.ts';
import { placeOfStep } from './plan-next.ts';
import { sayPlan } from './plan-words.ts';

const planOf = (days: number, minutes: number, reading?: 'brief') => {
  const choice = { ...readChoice([]), ...examOn(100 + days, 100, EVERY, minutes) };
  const cards = cardMinutes(choice, 15);
  return planToExam(steps, { first: 100, exam: 100 + days, minutes, weekdays: EVERY, cards, cardsNow: cards, reading });
};

test('a day that is called so long is no longer, cards and questions with it, but for those of a mock exam', () => {
  for (const minutes of [30, 45])
    for (const days of [2, 3, 5, 7, 14, 21, 28]) {
      const plan = planOf(days, minutes);
      const long = plan.days.filter((day) => minutesOf(inOrder(day)) > minutes + 5);
      expect(long.map(({ name }) => name)).toEqual(
        Array.from({ length: days < 7 ? 0 : days < 14 ? 1 : 2 }, () => '모의시험 절반, 끊지 않고'),
      );
      if (days >= 7)
        expect(sayPlan(plan, { minutes, weekdays: EVERY }, false).end).toMatch(
          /^모의시험 절반을 .+에 끊지 않고 본다\. 그날은 카드까지 1시간/,
        );
      expect(plan.left.length).toBeGreaterThan(0);
    }
});

test('half an hour a day leaves three questions for each day that reads, as long as cards are learnt in their time', () => {
  for (const minutes of [30, 45, 60, 90, 120, 180])
    for (const days of [3, 5, 7, 10, 14, 21, 28])
      for (const reading of [undefined, 'brief'] as const) {
        const plan = planOf(days, minutes, reading);
        const asked = plan.days.filter(({ use }) => use === 'learn').map(({ own }) => own[0]?.count ?? 0);
        expect(Math.min(...asked), `${days} days of ${minutes}, ${reading ?? 'whole'}`).toBeGreaterThanOrEqual(3);
      }
});

test('who has chosen so reads topics in short, the most asked of all', () => {
  for (const [days, minutes] of [
    [3, 30],
    [1, 30],
    [1, 120],
  ] as const) {
    const plan = planOf(days, minutes, 'brief');
    const read = plan.days.flatMap((day) => day.steps);
    expect(read.length).toBeGreaterThan(days === 1 && minutes === 30 ? 2 : 7);
    expect(new Set(read.map(({ minutes: each }) => each))).toEqual(new Set([3]));
    for (const each of read) {
      expect(each.name).toMatch(/: 신호와 숫자$/);
      expect(placeOfStep(each)).toMatch(/\/\?short$/);
    }
    const least = Math.min(...read.map(({ worth }) => worth));
    expect(plan.left.filter(({ worth }) => worth > least)).toEqual([]);
    // What is read so is read: it stands nowhere else.
    expect(keysOf(plan.left)).not.toEqual(expect.arrayContaining(keysOf(read)));
    expect(sayPlan(plan, { minutes, weekdays: EVERY, reading: 'brief' }, false).read).toContain(
      '개의 신호와 숫자만 읽는다',
    );
  }
  // Who has not reads them as a whole, however little time there is.
  for (const days of [1, 3, 14])
    expect(
      planOf(days, 30)
        .days.flatMap((day) => day.steps)
        .some(({ name }) => name.includes(':')),
    ).toBe(false);
});
