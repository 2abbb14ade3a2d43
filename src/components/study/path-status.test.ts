import { expect, test } from 'vitest';
import type { PathState } from '../../study/path-state.ts';
import { sayAdvice, sayBehind, sayDid, sayDone } from './path-status.ts';

/** Of an exam on 18 December 2026. */
const to = (left: number | undefined, counted = '') => ({ exam: 20_805, counted, left });

test('says how many days are left, how many of the plan were done, and that the rest was divided anew as long as there is one', () => {
  const far = (all: number, done: number) => ({ days: { all, done }, topics: { all: 40, done: 7 } });
  const read = ' 계획의 주제 40개 가운데 7개를 마쳤다.';
  const on = '12월 18일 (금) 시험까지';
  expect(sayDone(to(6), far(9, 2))).toBe(`${on} 6일. 9일 계획 가운데 2일을 마쳤다.${read}`);
  expect(sayDone(to(6), far(9, 0))).toBe(`${on} 6일.${read}`);
  expect(sayDone(to(6, '평일 '), far(5, 0))).toBe(`${on} 6일. 평일 5일 계획이다.${read}`);
  expect(sayDone(to(4), far(5, 2), 6)).toBe(`${on} 4일. 5일로 다시 나눴다. 지금까지 마친 날은 8일이다.${read}`);
  expect(sayDone(to(undefined), far(5, 2), 6)).toBe(`모두 8일을 마쳤다.${read}`);
  expect(sayDone('학습 계획을', far(5, 2), 6)).toBe(
    `학습 계획을 5일로 다시 나눴다. 지금까지 마친 날은 8일이다.${read}`,
  );
  // Nobody is told of none, and what else was done is.
  expect(sayDone(to(undefined), far(9, 0))).toBe(`9일 계획이었다.${read}`);
  const did = (cards: number, questions: number, isOver = true) => sayDid({ did: { cards, questions }, isOver });
  expect([did(5, 2), did(5, 0), did(0, 0), did(5, 2, false)]).toEqual([
    ' 외운 카드 5장, 푼 문항 2개.',
    ' 외운 카드 5장.',
    '',
    '',
  ]);
  expect(sayDone(to(undefined), far(9, 2))).toBe(`9일 계획 가운데 2일을 마쳤다.${read}`);
});

test('counts what was done of a day that is not over, and nothing before anything is', () => {
  const far = (done: number) => ({
    ...{ days: { all: 21, done: 0 }, topics: { all: 48, done }, today: { all: 5, done } },
  });
  expect(sayDone(to(9), far(3))).toBe(
    '12월 18일 (금) 시험까지 9일. 오늘 5개 가운데 3개, 계획의 주제 48개 가운데 3개를 마쳤다.',
  );
  expect(sayDone(to(21), far(0))).toBe('12월 18일 (금) 시험까지 21일. 오늘 5개, 계획의 주제 48개다.');
  expect(sayDone('4주 계획', far(0))).toBe('4주 계획 21일. 오늘 5개, 계획의 주제 48개다.');
  // What was read in short is counted apart, where whole pages are read and as long as the exam is to come.
  const begun = '“신호와 숫자만” 읽은 주제 2개는 시작한 것이고, 나머지까지 읽으면 마친 것으로 센다.';
  expect(sayDone(to(9), { ...far(3), inShort: 2 })).toBe(`${sayDone(to(9), far(3))} ${begun}`);
  expect(sayDone(to(undefined), { ...far(3), inShort: 2 }, 0, true)).not.toContain(begun);
});

test('says why no more new cards come where there would be time for them, and how to have more', () => {
  const cards = (minutes: number, cardsNow: number, out: number): string => {
    const reach = { core: true, begun: 240, left: out, had: 0, days: 6, planned: 240 };
    const state = { daily: 40, onlyRepeats: false, left: 7, minutes, span: { cardsNow }, reach } as PathState;
    return sayAdvice({ read: '', end: '', besides: '' }, state).join(' ');
  };
  expect(cards(120, 19, 560)).toMatch(/19분쯤이다\. 읽을 시간을 먼저 두었다\. 더 외우려면 그날 카드를 마친 뒤/);
  for (const said of [cards(60, 19, 560), cards(120, 19, 0)]) expect(said).toMatch(/19분쯤이다\.$/);
});

test('tells of rest only who has days left for it', () => {
  const behind = { count: 84, told: '밀린 주제 84개', anew: ['다시'], isFar: true };
  expect([18, 4, 2].map((left) => sayBehind(behind, left))).toEqual([
    ' 밀린 주제 84개. 쉬었다 와도 된다.',
    ' 밀린 주제 84개. 쉬었다 와도 된다.',
    ' 밀린 주제 84개.',
  ]);
});
