import { expect, test } from 'vitest';
import { all, EVERY } from './exam-plan.fixture.ts';
import { planToExam } from './exam-plan.ts';
import { sayFewerTries, sayLost } from './lost-anew.ts';

test('what is lost where a plan is divided anew is told each: mock exams, questions of today, new cards of the days that were missed', () => {
  const span = { exam: 114, minutes: 60, weekdays: EVERY, cards: 20 };
  const plan = planToExam(all, { ...span, first: 100 });
  const anew = planToExam(all, { ...span, first: 104, owed: { keys: [], mocks: 1 } });
  const reach = { begun: 315, planned: 420, left: 0, had: 0, days: 9, core: true };
  const none = (): undefined => undefined;
  expect(sayLost(plan, anew, { today: 104, doneAt: none, reach })).toEqual([
    '모의시험 2번 대신 1번이다.',
    '오늘 문항은 6개 대신 5개다.',
    '새 카드는 지난 날의 것이 빠져 420장 대신 315장을 배운다.',
  ]);
  // One that was done is none that is lost.
  const isDone = (key: string): number | undefined => (/^(?:mock|half):1$/.test(key) ? 1 : undefined);
  expect(sayLost(plan, anew, { today: 104, doneAt: isDone, reach: undefined }, none)).toEqual([
    '오늘 문항은 6개 대신 5개다.',
  ]);
  const fewer = {
    ...anew,
    days: anew.days.map((day) => ({ ...day, own: day.own.map((each) => ({ ...each, count: 4 })) })),
  };
  const before = plan.days.find(({ on }) => on === 104)?.own.find(({ kind }) => kind === 'quiz')?.count;
  expect(sayLost(plan, fewer, { today: 104, doneAt: isDone, reach: undefined }, none)).toEqual([
    `오늘 문항은 ${before}개 대신 4개다.`,
  ]);
  expect(sayLost(plan, plan, { today: 104, doneAt: none, reach: { ...reach, begun: 420 } })).toEqual([]);
  // That there are fewer is told in a word, too, where one presses.
  const untried = { ...anew, days: anew.days.map((day) => ({ ...day, own: [] })) };
  expect([anew, untried, plan].map((each) => sayFewerTries(plan, each, none))).toEqual([
    ...['모의시험 2번 대신 1번', '모의시험 2번 대신 없음', ''],
  ]);
});

test('situations that go to the end are counted and named', () => {
  const span = { first: 100, exam: 110, minutes: 120, weekdays: EVERY };
  const plan = planToExam(all, span);
  const practice = { ...all[0], key: 'practise:who', name: '누가 무엇을 할 수 있나: 상황 6개' } as (typeof all)[number];
  const withIt = { ...plan, days: plan.days.map((day, at) => (at === 0 ? { ...day, steps: [practice] } : day)) };
  const none = (): undefined => undefined;
  const lost = (done: (key: string) => number | undefined) =>
    sayLost(withIt, plan, { today: 100, doneAt: done, reach: undefined });
  expect(lost(none)).toEqual(['상황 1묶음은 맨 끝으로 간다: 누가 무엇을 할 수 있나.']);
  expect([lost(() => 1), sayLost(withIt, withIt, { today: 100, doneAt: none, reach: undefined })]).toEqual([[], []]);
});
