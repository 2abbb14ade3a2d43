import { expect, test } from 'vitest';
import { inOrder, type NamedDay, type Step } from './exam-plan.ts';
import { isFar, isInPlan, keepDone, metOf, minutesLeft, nameOfStep, nextIn, placeOfStep, sayMet } from './plan-next.ts';

const step = (key: string): Step => ({ key, name: `주제 ${key}`, minutes: 5, worth: 1, from: '', isLast: false });
/** Days of a plan, two of which one rests between the first and the others. */
const days: NamedDay<Step>[] = [
  { on: 100, use: 'learn', name: '', steps: [step('a'), step('b')], own: [] },
  { on: 103, use: 'mock', name: '', steps: [], own: [{ kind: 'half', count: 1, key: 'half:1', minutes: 66 }] },
  { on: 104, use: 'review', name: '', steps: [step('c')], own: [{ kind: 'all', count: 0, key: 'all:9', minutes: 20 }] },
];
const at = (today: number, ...done: readonly string[]) => {
  const { left, late, day, step: next, isBegun } = nextIn(days, today, (key) => (done.includes(key) ? 1 : undefined));
  return [left.length, late.length, day, next && nameOfStep(next), isBegun];
};

test('leads to today, whatever is open of the days before', () => {
  expect(at(100)).toEqual([2, 0, 0, '주제 a', false]);
  expect(at(103, 'a')).toEqual([1, 1, 1, '모의시험 절반', true]);
  // On whatever day: what is read comes before what goes over it.
  expect(at(104)).toEqual([2, 3, 2, '주제 c', false]);
  expect(at(104, 'c')).toEqual([1, 3, 2, '암기 카드, 배운 것을 약한 것부터', true]);
});

test('once today is done leads to what was left behind, then ahead, and nowhere when all is done', () => {
  expect(at(103, 'a', 'half:1')).toEqual([0, 1, 0, '주제 b', true]);
  expect(at(103, 'a', 'b', 'half:1')).toEqual([0, 0, 2, '주제 c', true]);
  expect(at(103, 'a', 'b', 'half:1', 'c', 'all:9')).toEqual([0, 0, undefined, undefined, true]);
  // Before its first day a plan begins with that.
  expect(at(98)).toEqual([0, 0, 0, '주제 a', false]);
  // What was read in short is gone from a plan that reads whole pages, but for its rest.
  const rest = [{ ...days[0], on: 100, steps: [step('read:a+'), step('b')] } as NamedDay<Step>];
  expect(nextIn(rest, 100, () => undefined).isBegun).toBe(true);
});

test('on a day of rest asks for nothing new: what was left behind comes first, then the next day', () => {
  const isDay = [100, 101, 103].map((today) => nextIn(days, today, () => undefined).isDay);
  expect(isDay).toEqual([true, false, true]);
  expect(at(102, 'a')).toEqual([0, 1, 0, '주제 b', true]);
  expect(at(102, 'a', 'b')).toEqual([0, 0, 1, '모의시험 절반', true]);
});

test('cards of a day that was missed are among those of the next: none of them is left behind', () => {
  const cards = (on: number) => ({ kind: 'cards', count: 0, key: `cards:${on}`, minutes: 40 }) as const;
  const plan = days.map((day) => ({ ...day, own: [cards(day.on)] }));
  const where = (today: number, ...done: readonly string[]) =>
    nextIn(plan, today, (key) => (done.includes(key) ? 1 : undefined));
  const missed = where(103, 'a', 'b');
  expect([missed.late, missed.left.map(({ key }) => key), isFar(missed, 30)]).toEqual([[], ['cards:103'], false]);
  // Nothing leads back to them.
  expect(where(103, 'a', 'b', 'cards:103').day).toBe(2);
  expect(where(100, 'a', 'b').step).toMatchObject({ key: 'cards:100' });
});

test('reads all of a day before it compares and practises, in whatever order it was taught', () => {
  const keys = ['read:a', 'practise:x', 'compare:a-vs-b', 'read:b', 'practise:y', 'read:a~2'];
  const last = days.slice(2).map((day) => ({ ...day, steps: keys.map(step) }));
  expect(last.flatMap((day) => inOrder(day)).map(({ key }) => key)).toEqual([
    ...['read:a', 'read:b', 'read:a~2', 'compare:a-vs-b', 'practise:x', 'practise:y'],
    'all:9',
  ]);
});

test('is far behind when more than half a day was left behind', () => {
  const longer = [...days, { ...days[0], on: 105, steps: [step('d')] } as NamedDay<Step>];
  const behind = (...done: readonly string[]) => nextIn(longer, 104, (key) => (done.includes(key) ? 1 : undefined));
  // Ten minutes of reading and half a mock exam.
  expect([isFar(behind(), 60), isFar(behind('half:1'), 60), isFar(behind('half:1'), 10)]).toEqual([true, false, true]);
  expect(isFar(behind('a', 'b', 'half:1'), 0)).toBe(false);
  // On the last day, or resting after it, there is no day to divide anew.
  for (const today of [104, 105])
    expect(
      isFar(
        nextIn(days, today, () => undefined),
        0,
      ),
    ).toBe(false);
  // Unless nothing was learnt that it could go over.
  expect(
    isFar(
      nextIn(days, 104, () => undefined, false),
      0,
    ),
  ).toBe(true);
});

test('of all cards says how many are enough where that is known', () => {
  const name = (count: number): string => nameOfStep({ kind: 'all', count, key: 'all:9', minutes: 15 });
  expect([0, 75].map(name)).toEqual(['암기 카드, 배운 것을 약한 것부터', '암기 카드, 배운 것을 약한 것부터 75장']);
});

test('says of what today counts how much is done, and nothing before any is or once all is', () => {
  const today = (met: number, answered = 0) => ({
    on: 104,
    answered,
    cards: new Map(),
    all: { count: 76, minutes: 13, met },
  });
  const all = (on: number) => ({ kind: 'all', count: 76, key: `all:${on}`, minutes: 13 }) as const;
  expect([0, 18, 76].map((met) => sayMet(all(104), today(met)))).toEqual(['', ' 가운데 18장 함', '']);
  expect([sayMet(all(105), today(18)), sayMet(all(104), undefined)]).toEqual(['', '']);
  const quiz = { kind: 'quiz', count: 14, key: 'quiz:104:14', minutes: 28 } as const;
  expect([0, 2, 14].map((answered) => sayMet(quiz, today(18, answered)))).toEqual(['', ' 가운데 2개 함', '']);
  // A mock exam that was begun takes no more than is left on its clock; another one is whole.
  const half = (count: number) => ({ kind: 'half', count, key: `half:${count}`, minutes: 66 }) as const;
  const begun = (met: number) => ({
    ...today(0),
    mock: { kind: 'half', key: 'half:2', met, count: 33, minutesLeft: 45 } as const,
  });
  expect([0, 12].map((met) => sayMet(half(2), begun(met)))).toEqual(['', ' 33문항 가운데 12개 함']);
  expect([1, 2].map((count) => minutesLeft(half(count), begun(12)))).toEqual([66, 45]);
});

test('leads straight to where a step is done', () => {
  const own = (kind: 'mock' | 'quiz' | 'all', count = 0) => placeOfStep({ kind, count, key: kind, minutes: 1 });
  expect(
    ['read:storage/s3', 'compare:storage/ebs-vs-efs~2', 'practise:lowest-cost~3'].map((key) => placeOfStep(step(key))),
  ).toEqual(['storage/s3/', 'storage/ebs-vs-efs/', 'scenarios/lowest-cost/']);
  expect([own('mock'), own('quiz', 12), own('all')]).toEqual([
    'study/quiz/?exam=whole',
    'study/quiz/?begin=day&count=12&step=quiz',
    'study/cards/?all',
  ]);
  const quiz = { kind: 'quiz', count: 12, key: 'quiz', minutes: 1, of: ['storage/s3', 'storage/ebs'] } as const;
  expect(placeOfStep(quiz)).toBe('study/quiz/?begin=day&count=12&of=storage/s3,storage/ebs&step=quiz');
});

test('when its exam moves a plan goes on with today, or tomorrow where today is done, and what was finished counts on', () => {
  const keptAs = (key: string, today: number, exam: number, first: number, ...done: readonly string[]) => {
    const span = { first, exam: 105, minutes: 60, weekdays: [], isKept: true, done: 2, told: 99 };
    const doneAt = (key: string): number | undefined => (done.includes(key) ? 1 : undefined);
    return keepDone({ span, today, doneAt }, exam, { days }).flatMap((draft) =>
      draft.kind === 'setting' && draft.key === key ? draft.value : [],
    );
  };
  const kept = (...of: [number, number, number, ...string[]]) => keptAs('path.first', ...of);
  expect(kept(103, 110, 100, 'a', 'b')).toEqual(['103:110:3']);
  // What of days before it is open is owed to it, and the mock exam that is still to come.
  expect(keptAs('path.owed', 103, 110, 100, 'a')).toEqual(['103,1,0,0,b']);
  expect(keptAs('path.owed', 103, 110, 100, 'a', 'half:1')).toEqual(['104,0,0,0,b']);
  expect(kept(103, 110, 100, 'a', 'b', 'half:1')).toEqual(['104:110:4']);
  // On its first day nothing was finished before it; once that is done it was.
  expect(kept(100, 110, 100, 'a')).toEqual(['100:110:2']);
  expect(kept(100, 110, 100, 'a', 'b')).toEqual(['101:110:3']);
  // One that begins later still does, unless its exam comes before that.
  expect(kept(100, 110, 102)).toEqual(['102:110:2']);
  expect(kept(103, 104, 100, 'a', 'b', 'half:1')).toEqual(['103:104:4']);
  // One that is over is not kept.
  expect(kept(105, 110, 100, 'a', 'b')).toEqual([]);
});

test("tells the minutes of what is left of today's cards, and of another day what all of them take", () => {
  const today = (left: number, met = 0) => ({
    ...{ on: 104, count: 40, cards: new Map([[104, 13]]) },
    left: { left, minutesLeft: Math.max(1, Math.round(left / 3)) },
    all: { count: 75, minutes: 25, met },
  });
  const cards = (on: number) => ({ key: `cards:${on}`, minutes: 13 });
  expect([40, 24, 3, 0].map((left) => minutesLeft(cards(104), today(left)))).toEqual([13, 8, 1, 13]);
  expect([minutesLeft(cards(105), today(3)), minutesLeft(cards(104), undefined)]).toEqual([13, 13]);
  // Of its questions those that were answered.
  const quiz = (on: number) => ({ key: `quiz:${on}:14`, minutes: 28 });
  const answered = (count: number) => ({ ...today(40), answered: count });
  expect([0, 2, 13, 14].map((count) => minutesLeft(quiz(104), answered(count)))).toEqual([28, 24, 2, 28]);
  expect([metOf(quiz(104), answered(2)), metOf(quiz(105), answered(2)), metOf(quiz(104), answered(14))]).toEqual([
    2, 0, 0,
  ]);
  const all = { key: 'all:104', minutes: 25 };
  expect([0, 30, 74, 75].map((met) => minutesLeft(all, today(40, met)))).toEqual([25, 15, 1, 25]);
});

test('a set of a day has no place of its own where the plan leads into it or its questions are done', () => {
  const quiz = { kind: 'quiz', count: 9, key: 'quiz:100:9', minutes: 18 } as const;
  const days = [{ on: 100, use: 'learn', steps: [], name: '', own: [quiz] }] as const;
  const doneAt = (key: string) => (['quiz:100:9', 'quiz:98:5'].includes(key) ? 1 : undefined);
  const isIn = (set: string, next?: string, done: typeof doneAt = () => undefined) =>
    isInPlan(set, next === undefined ? undefined : { key: next }, days, done);
  expect([isIn('quiz:100:11', 'quiz:100:9'), isIn('quiz:99:11', 'quiz:100:9'), isIn('quiz:100:11')]).toEqual([
    true,
    false,
    false,
  ]);
  // As its day asks for them now, or as it did where the plan holds it no more.
  expect([isIn('quiz:100:11', undefined, doneAt), isIn('quiz:98:5', undefined, doneAt)]).toEqual([true, true]);
});
