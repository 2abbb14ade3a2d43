import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '../model/plan-data.ts';
import { all, EVERY, keysOf, last, planIn, step, steps } from './exam-plan.fixture.ts';
import { inOrder, planToExam, type Step } from './exam-plan.ts';
import { sayPlan } from './plan-words.ts';

describe('a plan to an exam', () => {
  test('with time for everything has every step once and in order, and about the same of it each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 84 }), (days) => {
        const { days: plan, left } = planIn(days, 120);
        expect([plan.length, left]).toEqual([days, []]);
        expect(plan.flatMap((day) => day.steps)).toEqual(all);
        const loads = plan.filter(({ use }) => use === 'learn').map((day) => minutesOf(day.steps));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(14);
        expect(plan.at(-1)?.steps).toEqual(last);
      }),
    );
  });

  test('with time for everything reads as evenly on short days as on long ones', () => {
    const readsUntil = (minutes: number): number => {
      const { days, left } = planIn(84, minutes);
      expect(left).toEqual([]);
      expect(keysOf(days.flatMap(({ steps: read }) => read))).toEqual(expect.arrayContaining(keysOf(steps)));
      return days.findLastIndex(({ steps: read }) => read.some(({ key }) => !last.some((each) => each.key === key)));
    };
    expect(readsUntil(60)).toBe(readsUntil(120));
  });

  test('with less reads on every day what is asked most, never longer than one has and never nothing', () => {
    for (const minutes of [60, 120, 240]) {
      let before = Infinity;
      for (let days = 9; days > 0; days--) {
        const { days: plan, left } = planIn(days, minutes);
        const read = plan.flatMap((day) => day.steps);
        expect(plan).toHaveLength(days);
        const firsts = (some: readonly Step[]): string[] => keysOf(some.filter(({ key }) => !key.includes('~'))).sort();
        expect(firsts([...read, ...left])).toEqual(firsts(all));
        // Nobody meets something new on the day before the exam.
        if (days > 1) expect(plan.at(-1)?.steps.filter((each) => !last.includes(each))).toEqual([]);
        const long = plan.filter((day) => minutesOf(inOrder(day)) > minutes && day.use !== 'mock');
        expect(long).toEqual([]);
        // A day less is never more than a day's reading less.
        expect(minutesOf(read)).toBeGreaterThan(Math.max(0, before === Infinity ? 0 : before - minutes));
        before = minutesOf(read);
        const worth = (some: readonly Step[]): number =>
          some.reduce((sum, each) => sum + each.worth, 0) / minutesOf(some);
        if (left.length > 0) expect(worth(read)).toBeGreaterThan(worth(left));
        // What is read comes in the order in which it is taught, but for what fills a day.
        const taught = plan
          .filter(({ steps: some }) => some.length > 0)
          .map((day) => day.steps.reduce((sum, { key }) => sum + keysOf(all).indexOf(key), 0) / day.steps.length);
        if (taught.length > 1) expect(taught.at(-1)).toBeGreaterThan(taught[0] ?? Infinity);
        for (const { steps: some } of plan)
          expect(keysOf(some)).toEqual(keysOf(all).filter((key) => keysOf(some).includes(key)));
      }
    }
  });

  test('asks for questions and cards on every day, and for a mock exam on some of the last', () => {
    const usesIn = (days: number): string[] => planIn(days, 120).days.map(({ use }) => use);
    expect(usesIn(21).slice(16)).toEqual(['learn', 'learn', 'review', 'mock', 'review']);
    expect(usesIn(5)).toEqual(['learn', 'learn', 'learn', 'mock', 'review']);
    expect([usesIn(3), usesIn(2), usesIn(1)]).toEqual([['learn', 'mock', 'review'], ['learn', 'review'], ['learn']]);
    const own = planIn(4, 120).days.map((day) => day.own.map(({ key }) => key));
    expect(own).toEqual([
      ['quiz:100:11', 'cards:100'],
      // What is read on it takes so much longer than on the others.
      ['quiz:101:8', 'cards:101'],
      ['half:1', 'cards:102'],
      // Nothing new comes on the last day: its cards take longer, and questions all the rest.
      ['quiz:103:40', 'all:103'],
    ]);
    const mockOf = (days: number, minutes: number, open = all): string | undefined =>
      planIn(days, minutes, open).days.findLast(({ use }) => use === 'mock')?.own[0]?.key;
    expect([mockOf(7, 120), mockOf(7, 240), mockOf(14, 120), mockOf(7, 120, steps.slice(0, 9))]).toEqual([
      ...['half:1', 'mock:1', 'mock:1', 'mock:1'],
    ]);
    // Two days' worth is no exam of a day.
    expect([mockOf(14, 60), mockOf(70, 60)].map((key) => key?.replace(/:.*/, ''))).toEqual(['half', 'half']);
    // About a sixth of the hour, as whole pages come.
    expect(planIn(4, 60).days[0]?.own[0]).toMatchObject({ kind: 'quiz', count: 4, minutes: 8 });
    const [learn] = planIn(4, 120).days;
    expect(learn && inOrder(learn).slice(-2)).toEqual(learn?.own);
  });

  test('tries oneself two thirds through, so that what it tells is of use for the rest: of several exams the first, otherwise half of one besides', () => {
    const triesIn = (days: number, minutes: number) =>
      planIn(days, minutes).days.flatMap(({ own }, at) =>
        own.flatMap(({ kind, key }) => (kind === 'mock' || kind === 'half' ? [`${at + 1} ${key}`] : [])),
      );
    expect([triesIn(30, 120), triesIn(14, 120), triesIn(14, 240)]).toEqual([
      ['20 mock:1', '29 mock:2'],
      ['9 half:1', '13 mock:1'],
      ['9 mock:1', '13 mock:2'],
    ]);
    expect([triesIn(30, 30), triesIn(14, 60), triesIn(13, 120)]).toEqual([
      ['20 half:1', '29 half:2'],
      ['9 half:1', '13 half:2'],
      ['12 mock:1'],
    ]);
    // From a week on also halfway, where all is read beside it: a day more never brings less.
    const soonIn = (days: number, minutes: number): string[] =>
      planIn(days, minutes, steps.slice(0, 60)).days.flatMap(({ own }, at) =>
        own.flatMap(({ kind, key }) => (kind === 'mock' || kind === 'half' ? [`${at + 1} ${key}`] : [])),
      );
    expect([soonIn(10, 90), soonIn(10, 60), soonIn(6, 240)]).toEqual([
      ['5 half:1', '9 mock:1'],
      ['9 half:1'],
      ['5 mock:1'],
    ]);
    // Where half of one leaves time, it is read in, and the day is no longer than the others.
    const [early] = planIn(14, 120).days.filter(({ use }) => use === 'mock');
    expect([early?.name, early && minutesOf(inOrder(early)) <= 120]).toEqual([
      expect.stringMatching(/^새로 볼 것 \d+개와 모의시험 절반$/),
      true,
    ]);
    expect(sayPlan(planIn(14, 120), { minutes: 120, weekdays: EVERY }, false).end).toMatch(
      /^모의시험 절반을 .+에, 모의시험을 .+에 끊지 않고 본다\. .+ 처음 것이 약한 과제를 짚어 주고, 거기서 틀린 문항은 되짚는 날에 먼저 나온다\./,
    );
    // It takes nothing from who has a day more.
    for (const minutes of [30, 60, 120]) {
      const read = (days: number): number => minutesOf(planIn(days, minutes).days.flatMap((day) => day.steps));
      expect(read(14)).toBeGreaterThanOrEqual(read(13) - 5);
    }
  });

  test('has on the last day only what was met before, and on the first the basics of what it reads', () => {
    const basics = [600, 601].map((at) => step(at, { key: `read:foundations/${at}`, worth: 9, from: '기본' }));
    const fresh = step(602, { isLast: true, key: 'read:602', worth: 9 });
    for (const [days, minutes] of [
      [7, 120],
      [30, 120],
    ] as const) {
      const { days: plan } = planIn(days, minutes, [...steps, ...basics, ...last, fresh]);
      expect(plan.at(-1)?.steps.filter(({ key }) => !keysOf(last).includes(key))).toEqual([]);
      expect(plan.slice(0, -1).flatMap((day) => keysOf(day.steps))).toContain('read:602');
    }
    expect(planIn(7, 120, [...basics, ...steps]).days[0]?.steps.slice(0, 2)).toEqual(basics);
  });

  test('with one day left goes over what was read only where that is most of all, whenever the plan was begun', () => {
    const lastDay = (read: number, minutes = 120) =>
      planToExam(all, { first: 100, exam: 101, minutes, weekdays: EVERY }, (key) =>
        steps.slice(0, read).some((each) => each.key === key),
      );
    // Who lost the day before is served as who begins now, and reads before anything else.
    const fresh = planIn(1, 240);
    expect(lastDay(0, 240)).toEqual(fresh);
    const few = lastDay(3, 240).days[0];
    expect(few?.steps.length).toBeGreaterThanOrEqual((fresh.days[0]?.steps.length ?? 0) - 3);
    expect(few && inOrder(few).at(0)).toMatchObject({ key: expect.stringMatching(/^read:/) as string });
    expect(few?.own.map(({ kind }) => kind)).toEqual(['quiz', 'cards']);
    const late = lastDay(150);
    expect(late.days.map(({ steps: read, own }) => [read, own.map(({ key }) => key)])).toEqual([
      [[], ['quiz:100:40', 'all:100']],
    ]);
    expect(sayPlan(late, { minutes: 120, weekdays: EVERY }, false).read).toMatch(/^이제 새로 읽지 않고 되짚는다/);
    // Of each length what is planned fits into the day, whatever was read.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.constantFrom(60, 120, 240, 480), (read, minutes) => {
        const [day] = lastDay(read, minutes).days;
        const isOver = 2 * minutesOf(steps.slice(0, read)) >= minutesOf(all.filter(({ key }) => !key.includes('~')));
        expect(day?.use).toBe(isOver ? 'review' : 'learn');
        expect(day && minutesOf(inOrder(day))).toBeLessThanOrEqual(minutes);
        expect(day && minutesOf(inOrder(day))).toBeGreaterThan(isOver ? 50 : 0.8 * minutes);
      }),
    );
  });

  test('uses the hours of the last of two days for a mock exam, whole or half, and says what is left of them', () => {
    const eveIn = (minutes: number) => planIn(2, minutes).days[1];
    const own = (minutes: number) => eveIn(minutes)?.own.map(({ key }) => key);
    expect([60, 120, 240, 480].map(own)).toEqual([
      ['quiz:101:20', 'all:101'],
      ['half:1', 'quiz:101:7', 'all:101'],
      ['half:1', 'quiz:101:40', 'all:101'],
      ['mock:1', 'quiz:101:40', 'all:101'],
    ]);
    for (const minutes of [60, 120, 240, 480])
      expect(minutesOf(eveIn(minutes)?.own ?? [])).toBeLessThanOrEqual(minutes);
    const said = sayPlan(planIn(2, 480), { minutes: 480, weekdays: EVERY }, false).end;
    expect(said).toMatch(
      /마지막 날은 새로 읽지 않고 4시간 30분쯤 되짚는다\. 남는 시간에는 쉬거나 끝에 둔 것을 본다\.$/,
    );
    // Others that have days for a mock exam have none on it.
    expect(
      planIn(7, 480)
        .days.at(-1)
        ?.own.map(({ kind }) => kind),
    ).toEqual(['quiz', 'all']);
  });

  test('has the chosen days of the week alone, with all that is read on them, and their own questions and cards', () => {
    const onWeekdays = (days: number, weekdays: readonly number[], minutes = 120) =>
      planToExam(all, { first: 100, exam: 100 + days, minutes, weekdays });
    // Day 100 was a Saturday.
    const weekend = onWeekdays(84, [6, 0]);
    expect(weekend.days.slice(0, 3).map(({ on }) => on)).toEqual([100, 101, 107]);
    expect([weekend.days.length, weekend.left]).toEqual([24, []]);
    expect(weekend.days.flatMap((day) => day.steps)).toEqual(all);
    expect(weekend.days[2]?.own.map(({ key }) => key)).toEqual(['quiz:107:10', 'cards:107']);
    // As much is read as on so many days in a row, and as much left out, day by day.
    for (const weeks of [1, 2, 4]) {
      const [some, row] = [onWeekdays(7 * weeks, [1, 2, 3, 4, 5]), planIn(5 * weeks, 120)];
      expect(some.days.map(({ use, steps: read }) => [use, read])).toEqual(row.days.map(({ use, steps: read }) => [use, read])); // prettier-ignore
      expect(some.left).toEqual(row.left);
    }
    const said = (days: number, weekdays: readonly number[]): string =>
      sayPlan(onWeekdays(days, weekdays), { minutes: 120, weekdays }, false).read;
    expect(said(84, [6, 0])).toMatch(/^주말 24일로 나누면 하루에/);
    expect(said(7, [1, 2, 3, 4, 5])).toMatch(/^하루 2시간씩 평일 5일이면 주제 \d+개 가운데/);
    // None of them comes before the exam: all days are used, and said as such.
    expect(said(2, [1])).toMatch(/^고른 요일이 시험 전에 없어 모든 날로 나누었다\. 하루 2시간씩 2일이면/);
  });

  test('with little time keeps something to try oneself at, and leaves out what takes long for what it is worth', () => {
    const practice = [30, 90, 150].map((at) => step(at, { key: `practise:${at}`, minutes: 15, worth: 1.9 }));
    const long = step(3, { key: 'read:long', minutes: 45, worth: 11 });
    const open = [...steps.slice(0, 90), long, ...steps.slice(90), ...practice];
    for (const days of [7, 10]) {
      const read = keysOf(planIn(days, 120, open).days.flatMap((day) => day.steps));
      expect(read.some((key) => key.startsWith('practise:'))).toBe(true);
      expect(read).not.toContain('read:long');
    }
  });

  test('reads nothing twice where there is no time for it, and nothing twice on one day', () => {
    const again = steps.map((each) => ({ ...each, key: `${each.key}~2` }));
    expect(
      planIn(9, 120, [...all, ...again]).days.flatMap(({ steps: read }) =>
        keysOf(read).filter((key) => key.includes('~')),
      ),
    ).toEqual([]);
    expect(planIn(9, 120, [...all, ...again]).left.filter(({ key }) => key.includes('~'))).toEqual([]);
    const few = ['read:a', 'practise:b', 'read:c', 'read:a~2', 'practise:b~3', 'read:d'].map((key) => step(1, { key }));
    const days = planIn(5, 120, few).days.map(({ steps: read }) => keysOf(read));
    expect(days).toEqual([['read:a', 'practise:b'], ['read:c', 'read:a~2'], ['practise:b~3', 'read:d'], [], []]);
  });
});
