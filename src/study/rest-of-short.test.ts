import { expect, test } from 'vitest';
import { chooseReading } from './choose-reading.ts';
import { all, EVERY, keysOf } from './exam-plan.fixture.ts';
import { planToExam, type Span } from './exam-plan.ts';
import { sayPlan } from './plan-words.ts';

const span = { first: 103, exam: 110, minutes: 60, weekdays: EVERY };
const short = planToExam(all, { ...span, first: 100, reading: 'brief' }).days[0]?.steps ?? [];
const keys = new Set(keysOf(short));
const inShort = new Set([...keys].map((key) => key.slice('read:'.length)));
const isLeftOut = (key: string): boolean => keys.has(key);

test('whole pages ask for the rest of what was read in short, in its shorter time, and the way back has it read', () => {
  const plan = planToExam(all, { ...span, reading: 'whole', inShort }, isLeftOut);
  const steps = [...plan.days.flatMap((day) => day.steps), ...plan.left];
  for (const { key, name, minutes } of short) {
    const rest = steps.find((step) => step.key === `${key}+`);
    expect(rest?.name).toBe(name.replace('신호와 숫자', '나머지'));
    expect(minutes + (rest?.minutes ?? 0)).toBe(all.find((step) => step.key === key)?.minutes);
  }
  expect(keysOf(steps).filter(isLeftOut)).toEqual([]);
  expect(keysOf(plan.former)).toEqual([]);
  const told = (minutes: number): string => {
    const some = { ...span, minutes, reading: 'whole', inShort } as const;
    return sayPlan(planToExam(all, some, isLeftOut), some, false).read;
  };
  expect(told(60)).toContain(` “신호와 숫자만” 읽은 ${keys.size}개의 나머지는 맨 끝에 있다.`);
  expect(told(180)).toMatch(new RegExp(` “신호와 숫자만” 읽은 ${keys.size}개 가운데 \\d+개의 나머지를 읽는다\\.`));
  expect(told(480)).toContain(` “신호와 숫자만” 읽은 ${keys.size}개는 나머지를 읽는다.`);
  const back = planToExam(all, { ...span, reading: 'brief', inShort }, isLeftOut);
  expect(keysOf(back.former)).toEqual([...keys]);
  expect(keysOf([...back.days.flatMap((day) => day.steps), ...back.left]).filter((key) => key.endsWith('+'))).toEqual(
    [],
  );
  // Once it was read it is no part of the plan either way.
  const done = planToExam(all, { ...span, reading: 'whole', inShort }, (key) => isLeftOut(key.replace('+', '')));
  expect(keysOf(done.former)).toEqual([...keys].map((key) => `${key}+`));
});

test('what is read in short while a plan goes on changes nothing of how it reads', () => {
  for (const minutes of [30, 60, 90])
    for (const days of [4, 7, 14, 28]) {
      const divide = (of: Span) => planToExam(all, of);
      const of = { ...span, minutes, exam: span.first + days };
      const [before, after] = [chooseReading(divide, of), chooseReading(divide, { ...of, inShort })];
      expect(after.reading, `${days} days of ${minutes}`).toBe(before.reading);
      if (before.reading === 'brief') expect(after.plan).toEqual(before.plan);
    }
});
