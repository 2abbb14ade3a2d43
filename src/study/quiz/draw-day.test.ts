import { expect, test } from 'vitest';
import type { QuestionIndex } from '../../model/question-data.ts';
import { DAY } from '../day.ts';
import type { EventOf } from '../event.ts';
import { drawDay } from './draw-day.ts';

const NOW = 100 * DAY;
const TOPICS = ['a/today', 'a/before', 'b/unread', 'b/other'];
/** Six questions of each topic, named after it: `a/today-0`. Those of `b/other` name `a/today` beside it. */
const index: Pick<QuestionIndex, 'domains' | 'tasks'> = {
  domains: [
    { id: 'a', title: '가', weight: 60 },
    { id: 'b', title: '나', weight: 40 },
  ],
  tasks: TOPICS.map((topic, at) => ({
    ...{ id: `1.${at}`, title: '과제', domain: topic.slice(0, 1), file: '' },
    questions: Array.from(
      { length: 6 },
      (_, number) => [`${topic}-${number}`, '', topic === 'b/other' ? [topic, 'a/today'] : [topic]] as const,
    ),
  })),
};
const answer = (question: string, right: boolean, at: number): EventOf<'answer'> => ({
  ...{
    id: `${question}:${at}`,
    order: at,
    kind: 'answer',
    question,
    hash: '',
    chosen: [0],
    right,
    mode: 'practice',
    took: 1,
  },
  at,
});
const draw = (
  count: number,
  answers: readonly EventOf<'answer'>[] = [],
  today = ['a/today'],
  read = ['a/before'],
  plan: readonly string[] = [],
) => {
  const known = { plan: new Set(plan), today: new Set(today), read: new Set(read), answers, now: NOW };
  return drawDay(index, known, count, 'seed');
};
const topicsOf = (ids: readonly string[]): string[] => ids.map((id) => id.replace(/-\d+$/, ''));

test('what is wrong comes first, then what was read today, before, and at last the rest, and it is said', () => {
  const { questions, title } = draw(20, [answer('b/unread-3', false, NOW - DAY)]);
  const topics = topicsOf(questions);
  expect(questions[0]).toBe('b/unread-3');
  expect(topics.slice(1)).toEqual([
    ...Array.from({ length: 6 }, () => 'a/today'),
    ...Array.from({ length: 6 }, () => 'a/before'),
    ...Array.from({ length: 6 }, () => 'b/other'),
    'b/unread',
  ]);
  expect(title).toBe('4월 11일 (토)의 문항(틀린 것 1개, 오늘 읽은 주제에서 6개, 읽은 주제에서 6개, 그 밖에서 7개)');
  expect(topicsOf(draw(4).questions)).toEqual(Array.from({ length: 4 }, () => 'a/today'));
});

test('what a plan has for the day comes before all else, read or not, and it is said', () => {
  const wrong = [answer('a/before-3', false, NOW - DAY), answer('b/unread-1', false, NOW - DAY)];
  const { questions, title } = draw(8, wrong, [], [], ['b/unread']);
  // What was answered these days is no news: as wrong as it was it comes behind them.
  expect(topicsOf(questions.slice(0, 5))).toEqual(Array.from({ length: 5 }, () => 'b/unread'));
  expect(questions.slice(5, 7).sort()).toEqual(['a/before-3', 'b/unread-1']);
  expect(title).toBe('4월 11일 (토)의 문항(계획한 주제에서 5개, 틀린 것 2개, 그 밖에서 1개)');
});

test('what was answered right these days comes only when nothing else is left', () => {
  const right = [0, 1, 2, 3].map((at) => answer(`a/today-${at}`, true, NOW - 2 * DAY));
  const { questions } = draw(4, right);
  expect(questions.filter((id) => right.some(({ question }) => question === id))).toEqual([]);
  expect(draw(24, right).title).toContain('다시 푸는 것 4개');
  // Some days later it is as good as any.
  const old = right.map((each) => ({ ...each, at: NOW - 9 * DAY }));
  expect(topicsOf(draw(6, old).questions)).toEqual(Array.from({ length: 6 }, () => 'a/today'));
});

test('who has read nothing gets what comes by the weights of the exam', () => {
  const { questions, title } = draw(5, [], [], []);
  expect(topicsOf(questions).filter((topic) => topic.startsWith('a/'))).toHaveLength(3);
  expect(title).toBe('4월 11일 (토)의 문항');
  expect(draw(50, [], [], []).questions).toHaveLength(24);
});
