import { describe, expect, test } from 'vitest';
import { all, EVERY, planIn, step, steps } from './exam-plan.fixture.ts';
import { chooseReading, sayInWhole } from './choose-reading.ts';
import { planToExam, type Step } from './exam-plan.ts';
import type { Reading } from './read-briefly.ts';
import { sayLate } from './say-late.ts';
import { goneIn, sayAnew, sayOther, sayPlan, sayWhyShort, topicsRead } from './plan-words.ts';

const told = (...of: Parameters<typeof sayPlan>): string =>
  Object.values(sayPlan(...of))
    .filter(Boolean)
    .join(' ');

describe('what a plan to an exam says', () => {
  test('divided anew says what a day comes to, and what has no room any more', () => {
    const isDone = (key: string): number | undefined => (['read:0', 'read:1'].includes(key) ? 1 : undefined);
    const anew = (days: number, from: number, minutes: number): string => {
      const span = { first: 100, exam: 100 + days, minutes, weekdays: EVERY };
      const then = planToExam(all, { ...span, first: from }, (key) => isDone(key) !== undefined);
      const plan = planToExam(all, span);
      return sayAnew(plan, then, minutes, { keys: [], mocks: 1 }, { gone: goneIn(plan, then, isDone), come: [] }).join(
        ' ',
      );
    };
    expect(anew(28, 109, 120)).toMatch(/^다시 나누면 하루 1시간 20분이 1시간 \d+분으로 바뀐다\.$/);
    expect(anew(7, 103, 120)).toMatch(
      /^다시 나누면 하루 2시간 그대로다\. 주제 \d+개는 맨 끝으로 간다: 주제 \d+, 주제 \d+, 주제 \d+ 외 \d+개\.$/,
    );
  });

  test('calls a day by what is on it, in the order in which it is done', () => {
    const of = '?of=storage/none&n=3';
    const practice = step(0, { key: 'practise:none', name: '상황', from: '상황', worth: 99, of });
    const open = [practice, step(1, { from: '가' }), step(2, { from: '나' })];
    const nameOf = (some: readonly Step[]) =>
      planToExam(some, { first: 100, exam: 101, minutes: 120, weekdays: EVERY }).days.map(({ name, steps }) => [
        name,
        steps.length,
      ]);
    // Situations of nothing that was read are neither there nor counted.
    expect(nameOf(open)).toEqual([['주제 1 · 주제 2', 2]]);
    const drawn = { ...practice, of: '' };
    expect(nameOf([drawn, ...open.slice(1)])).toEqual([['주제 1 · 상황 외 1', 3]]);
  });

  test('names each day, and says what so many days mean and what they leave out', () => {
    const open = Array.from({ length: 8 }, (_, at) => step(at, { minutes: 10, from: at < 4 ? '저장소' : '네트워크' }));
    expect(planIn(6, 120, open).days.map(({ name }) => name)).toEqual([
      ...['주제 0 · 주제 1', '주제 2 · 주제 3', '주제 4 · 주제 5', '주제 6 · 주제 7'],
      ...['모의시험, 끊지 않고', '마지막 되짚기'],
    ]);
    // A single day is one of learning, and called so.
    const [only] = planIn(1, 120).days;
    expect(only?.name).toMatch(new RegExp(`^주제 \\d+ · 주제 \\d+ 외 ${(only?.steps.length ?? 0) - 2}$`));
    expect(told(planIn(1, 240, open), { minutes: 240, weekdays: EVERY }, false)).toBe(
      '1일로 나누면 하루에 3시간쯤이다.',
    );
    // A day that has most of what belongs together is called by that, and counts what else there is.
    expect(planIn(3, 240, open).days[0]?.name).toBe('저장소 · 네트워크');
    const mixed = open.map((each, at) => ({ ...each, from: at < 3 ? '저장소' : `${at}`, worth: at }));
    expect(planIn(3, 240, mixed).days[0]?.name).toBe('저장소 · 주제 7 외 4');
    // One of which little is there is not told, but what the day begins with and what is asked most of the rest.
    const wide = open.map((each, at) => ({ ...each, from: at % 2 === 0 ? '저장소' : '네트워크', worth: at }));
    expect(planIn(5, 120, wide).days[0]?.name).toBe('주제 0 · 주제 2 외 1');
    const asked = wide.map((each, at) => ({ ...each, worth: at === 1 ? 9 : 0 }));
    expect(planIn(5, 120, asked).days[0]?.name).toBe('주제 0 · 주제 1 외 1');
    expect(told(planIn(6, 120, open), { minutes: 120, weekdays: EVERY }, false)).toBe(
      '6일로 나누면 하루에 55분쯤이다. 끝의 2일은 모의시험과 되짚기다. 모의시험을 4월 15일 (수)에 끊지 않고 본다. 그날은 카드까지 2시간 30분이 든다.',
    );
    // On its last day nothing of it is to come.
    const eve = { minutes: 120, weekdays: EVERY, today: { on: 105, cards: new Map(), all: undefined } };
    expect(told(planIn(6, 120, open), eve, false)).toBe('');
    // Where cards have come to take more than the third of a day that is kept free, that is said.
    const span = { first: 100, exam: 109, minutes: 30, weekdays: EVERY, cards: 10 };
    const saidWith = (cardsNow: number): string => told(planToExam(all, { ...span, cardsNow }), span, false);
    expect(saidWith(10)).not.toContain('카드까지 하면');
    expect(saidWith(18)).toMatch(/페이지 전체를 읽는다\. .* 카드까지 하면 하루에 35분쯤 든다\./);
    // None of the days is for a mock exam.
    expect(told(planIn(2, 60, open.slice(0, 2)), { minutes: 60, weekdays: EVERY }, false)).toMatch(
      /끝의 1일은 되짚기다\.$/,
    );
    const short = planIn(2, 60);
    const read = short.days.flatMap((day) => day.steps).length;
    expect(told(short, { minutes: 60, weekdays: EVERY }, true)).toContain('많이 묻는 것과 자주 틀린 과제의 ');
    expect(told(short, { minutes: 60, weekdays: EVERY }, false)).toBe(
      `하루 1시간씩 2일이면 주제 ${steps.length}개 가운데 많이 묻는 ${read}개의 페이지 전체를 읽는다. 나머지 ${steps.length - read}개는 맨 끝에 있다. 마지막 날은 되짚기만 한다.`,
    );
  });
});

test('divided anew tells the time that the reader has said, what was left behind first, what goes to the end by name, and a mock exam that no day holds', () => {
  const span = { exam: 107, minutes: 30, weekdays: EVERY, cards: 10, cardsNow: 8 };
  const plan = planToExam(all, { ...span, first: 100 });
  const anewFrom = (first: number, isMockBegun = false): string[] => {
    const owed = {
      keys: plan.days.flatMap((day) => (day.on < first ? day.steps.map(({ key }) => key) : [])),
      mocks: 1,
    };
    const anew = planToExam(all, { ...span, first, owed });
    const gone = goneIn(plan, anew, () => undefined);
    expect(gone).toHaveLength(topicsRead(plan) - topicsRead(anew));
    // The most asked is named first.
    const worthOf = (name: string): number => steps.find((each) => each.name === name)?.worth ?? 0;
    expect(gone.map(worthOf)).toEqual(gone.map(worthOf).toSorted((a, b) => b - a));
    const come = goneIn(anew, plan, () => undefined);
    return sayAnew(plan, anew, 30, owed, { gone, come, isMockBegun });
  };
  const names = '주제 \\d+(?:, 주제 \\d+){0,2}(?: 외 \\d+개)?';
  expect(anewFrom(102)).toEqual([
    expect.stringMatching(/^다시 나누면 하루 30분 그대로다\. 밀린 것(?: 가운데 많이 묻는 것)?부터 한다\.$/),
    expect.stringMatching(new RegExp(`^주제 \\d+개는 맨 끝으로 간다: ${names}\\.$`)),
  ]);
  expect(anewFrom(105)).toEqual([
    '다시 나누면 하루 30분 그대로다. 밀린 것 가운데 많이 묻는 것부터 한다.',
    expect.stringMatching(new RegExp(`: ${names}\\.$`)),
    '남은 날이 적어 모의시험은 빠진다.',
  ]);
  expect(anewFrom(105, true).at(-1)).toBe('남은 날이 적어 모의시험은 빠진다. 시작한 것은 이어서 끝낼 수 있다.');
});

test('divided anew names what comes in besides: what is read is as many as went less than that', () => {
  const span = { exam: 114, minutes: 60, weekdays: EVERY };
  const plan = planToExam(all, { ...span, first: 100 });
  const weak = plan.left.slice(0, 12).map(({ key }) => key);
  const heavier = all.map((each) => (weak.includes(each.key) ? { ...each, worth: 99 } : each));
  const anew = planToExam(heavier, { ...span, first: 104 });
  const [gone, come] = [goneIn(plan, anew, () => undefined), goneIn(anew, plan, () => undefined)];
  expect(come.length).toBeGreaterThan(3);
  expect(topicsRead(anew)).toBe(topicsRead(plan) - gone.length + come.length);
  const said = sayAnew(plan, anew, 60, { keys: [], mocks: 1 }, { gone, come, isWeighed: true });
  expect(said.slice(1)).toEqual([
    expect.stringMatching(new RegExp(`^주제 ${gone.length}개는 맨 끝으로 간다: `)),
    expect.stringMatching(
      new RegExp(`^주제 ${come.length}개가 새로 들어온다: 주제 \\d+, 주제 \\d+, 주제 \\d+ 외 ${come.length - 3}개\\.$`),
    ),
    '읽는 시간에 비해 많이 묻는 것부터 넣는다. 자주 틀린 과제의 것은 올리고, 잘 맞힌 과제의 것은 내렸다.',
  ]);
});

test('reads in short where whole pages bring few topics, says why and names what that adds, unless the reader has chosen', () => {
  const of = (days: number, minutes: number, reading?: Reading) => {
    const span = { first: 100, exam: 100 + days, minutes, weekdays: EVERY, reading };
    return chooseReading((each) => planToExam(all, each), span);
  };
  const short = of(14, 30);
  const [inShort, read] = [short.plan, short.other].map(topicsRead) as [number, number];
  expect([short.reading, 3 * read < inShort + short.plan.left.length, inShort > 1.5 * read]).toEqual([
    'brief',
    true,
    true,
  ]);
  const said = sayWhyShort(short, 30);
  expect(said).toMatch(
    new RegExp(
      `^하루 30분씩 14일에 페이지 전체로는 주제 ${read}개뿐이라 “신호와 숫자만” 읽어 ${inShort}개를 본다\\. 더 들어오는 것: 주제 \\d+, 주제 \\d+, 주제 \\d+ 외 ${inShort - read - 3}개\\.$`,
    ),
  );
  const added = /것: (주제 \d+)/.exec(said)?.[1];
  const namesIn = (plan: typeof short.plan) =>
    plan.days.flatMap((day) => day.steps.map(({ name }) => name.split(':')[0]));
  expect([namesIn(short.other).includes(added), namesIn(short.plan).includes(added)]).toEqual([false, true]);
  expect(sayOther(short)).toMatch(new RegExp(`^페이지 전체 읽기: 주제 \\d+개 가운데 ${read}개$`));
  // Who has chosen keeps it, and is told no reasons.
  const whole = of(14, 30, 'whole');
  expect([topicsRead(whole.plan), whole.reading, sayWhyShort(whole, 30)]).toEqual([read, 'whole', '']);
  expect(sayOther(whole)).toMatch(new RegExp(`^“신호와 숫자만” 읽기: 주제 \\d+개 가운데 ${inShort}개$`));
  expect(sayWhyShort(of(14, 30, 'brief'), 30)).toBe('');
  // Whole pages bring enough.
  const more = of(14, 120);
  expect([more.reading, topicsRead(more.other) > topicsRead(more.plan)]).toEqual(['whole', true]);
  expect([sayWhyShort(more, 120), of(60, 240).reading]).toEqual(['', 'whole']);
  // More time that comes to fewer topics says why, and counts nothing that is done.
  const none = (): boolean => false;
  const whole120 = topicsRead(more.plan);
  expect(sayInWhole(short, more, none)).toBe(
    `페이지 전체로도 주제의 3분의 1은 읽을 수 있어 이제 그렇게 읽는다. 읽는 주제는 ${inShort}개 대신 ${whole120}개다.`,
  );
  const [done] = short.plan.days.flatMap(({ steps }) => steps);
  expect(sayInWhole(short, more, (key) => key === done?.key)).toContain(`${inShort - 1}개 대신`);
  expect([undefined, more, of(14, 30, 'whole')].map((before) => sayInWhole(before, more, none))).toEqual(['', '', '']);
  expect(sayInWhole(short, of(14, 45), none)).toBe('');
});

test('says why the minutes of cards have changed, and names the topics that were left behind', () => {
  const span = { first: 100, exam: 107, minutes: 60, weekdays: EVERY, cards: 19 };
  const besides = (cardsNow: number): string =>
    sayPlan(planToExam(all, { ...span, cardsNow }), { ...span, cardsNow }, false).besides;
  expect(besides(19)).not.toContain('내 속도로');
  expect(besides(14)).toMatch(/암기 카드는 내 속도로 다시 세어 하루 19분에서 14분이 되었다\.$/);
  expect(sayLate([step(1), step(2), { key: 'quiz:100:3' }])).toBe('밀린 주제 2개(주제 1, 주제 2), 문항 1일치');
  expect(sayLate([1, 2, 3].map((at) => step(at, { name: `주제 ${at}: 신호와 숫자` })))).toBe(
    '밀린 주제 3개(주제 1, 주제 2 외 1)',
  );
  // Each by what it counts: a day's questions are many.
  expect(sayLate(['quiz:100:3', 'quiz:101:3', 'practise:a', 'half:1'].map((key) => ({ key })))).toBe(
    '밀린 상황 1묶음, 모의시험 1번, 문항 2일치',
  );
});
