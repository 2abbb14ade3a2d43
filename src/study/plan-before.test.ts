import { expect, test } from 'vitest';
import { chooseCards } from './cards/choice.ts';
import { examOn } from './cards/plan.ts';
import { DAY, dayNumber } from './day.ts';
import type { Draft, EventOf } from './event.ts';
import { changedToday, markBefore } from './plan-before.ts';
import { beginOn, oweOn, readingIn, takeMinutes, takeReading } from './plan-settings.ts';
import { spanOf } from './plan-span.ts';
import { takeWeekdays } from './weekdays.ts';

const now = Date.now();
const today = dayNumber(now);
type Setting = Extract<Draft, { kind: 'setting' }>;
const logOf = (...drafts: readonly Draft[]) => ({
  settings: drafts.map((draft, order): EventOf<'setting'> => ({
    ...{ ...(draft as Setting), id: `e${order}`, order, at: now },
  })),
  runs: [],
  reviews: [],
});
/** What a log makes a plan of. */
const planOf = (...drafts: readonly Draft[]) => {
  const log = logOf(...drafts);
  return { span: spanOf(log), reading: readingIn(log.settings) };
};

const former = today - 4;
const owed = { keys: ['read:storage/ebs'], mocks: 1 };
/** A plan of whole pages, which was divided anew before and is four days old. */
const plan = [
  ...[...chooseCards(examOn(today + 17, former, [1, 2, 3, 4, 5], 60)), takeWeekdays([1, 2, 3, 4, 5])],
  ...[beginOn(former, today + 17, 2), oweOn(former, owed)],
];
const anew = [markBefore('whole'), beginOn(today, today + 17, 3), oweOn(today, { keys: [], mocks: 2 })];
const inShort = [...anew, takeReading('brief')];

test('a plan that was divided anew comes back with all that was changed then and since', () => {
  const before = planOf(...plan);
  const later: Draft[][] = [
    [],
    [takeReading('whole')],
    [takeMinutes(30), takeWeekdays([6, 0])],
    [...chooseCards(examOn(today + 9, today, undefined, 30)), beginOn(today, today + 9)],
    chooseCards(examOn(Number.NaN, today)),
  ];
  for (const change of [anew, inShort])
    for (const more of later) {
      const log = [...plan, ...change, ...more];
      const { back = [] } = changedToday(logOf(...log)) ?? {};
      expect(planOf(...log, ...back)).toEqual(before);
      // Then nothing is told.
      expect(changedToday(logOf(...log, ...back))).toBeUndefined();
    }
});

test('tells what is another than before, and nothing of what was put back by hand', () => {
  const toldOf = (...drafts: readonly Draft[]) => {
    const { exam, first, named, isGone } = changedToday(logOf(...plan, ...drafts)) ?? {};
    return { exam, first, named, isGone };
  };
  const none = { exam: undefined, first: undefined, named: undefined, isGone: undefined };
  expect(toldOf(...inShort)).toMatchObject({ first: today, named: ['읽는 방법'] });
  // It was whole pages, whether that had been chosen or not.
  expect(toldOf(...inShort, takeReading('whole'))).toMatchObject({ first: today, named: [] });
  const mark = markBefore('whole');
  const time = [mark, takeMinutes(120), takeWeekdays([6, 0])];
  expect(toldOf(...time)).toMatchObject({ first: undefined, named: ['하루 시간', '요일'] });
  expect(toldOf(...time, takeMinutes(60), takeWeekdays([1, 2, 3, 4, 5]))).toEqual(none);
  const moved = [mark, ...chooseCards(examOn(today + 20, today)), beginOn(former, today + 20)];
  expect(toldOf(...moved)).toMatchObject({ exam: today + 20, first: undefined });
  expect(toldOf(...moved, ...chooseCards(examOn(today + 17, today)), beginOn(former, today + 17))).toEqual(none);
  expect(toldOf(mark, ...chooseCards(examOn(Number.NaN, today)))).toMatchObject({ isGone: true });
});

test('what was changed on a day before stays', () => {
  const { settings, ...log } = logOf(...plan, ...inShort);
  expect(changedToday({ ...log, settings })).toBeDefined();
  expect(changedToday({ ...log, settings: settings.map((event) => ({ ...event, at: now - DAY })) })).toBeUndefined();
});

test('a plan that nobody has begun goes on with the day, which is told and taken back alone', () => {
  const told = chooseCards(examOn(today + 5, today - 2));
  const { isUnasked, first, back = [] } = changedToday(logOf(...told)) ?? {};
  expect([isUnasked, first]).toEqual([true, today]);
  expect(planOf(...told, ...back).span?.first).toBe(today - 2);
  expect(changedToday(logOf(...told, ...back))).toBeUndefined();
});
