import { sayMinutes } from '../../model/study-data.ts';
import { sayDate } from '../study-store/day.ts';
import type { PlanItem } from '../study-store/state/plan.ts';

/** The words of the plan. */
export const FORM = {
  label: '시험 날과 공부하는 시간',
  exam: '시험 날',
  minutes: '하루에',
  weekdays: '공부하는 요일',
  change: '시험 날과 시간 바꾸기',
  unfit: '오늘 뒤, 1년 반 안의 날을 적는다.',
  noDay: '요일을 하나는 남긴다.',
};

export const PLAN = {
  left: (exam: number, today: number): string =>
    exam === today ? '오늘이 시험 날이다.' : `${sayDate(exam, today)} 시험까지 ${exam - today}일.`,
  over: '시험 날이 지났다. 또 보게 되면 새 날을 적는다.',
  today: (items: readonly PlanItem[]): string =>
    items.length === 0 ? '오늘 할 것을 마쳤다.' : `오늘 남은 것 ${items.length}개, ${sayMinutes(minutesOf(items))}쯤.`,
  rest: '오늘은 쉬는 날이다.',
  overdue: (items: readonly PlanItem[]): string => `밀린 것 ${items.length}개, ${sayMinutes(minutesOf(items))}쯤.`,
  again: '오늘부터 다시 짜기',
  anew: '하루치를 나누는 방법이 바뀌어 날의 목록을 새로 만들었다. 시험 날, 하루의 시간, 체크는 그대로다.',
  known: '알겠다',
  first: '오늘의 첫 번째:',
  past: (days: number): string => `지난 ${days}일`,
  spare: (count: number): string => `시간이 남으면 ${count}개`,
  day: (at: number): string => `${at}일째`,
  minutes: (minutes: number): string => `${minutes}분`,
  done: (name: string): string => `${name}: 마쳤다`,
  calendar: '달력 파일로 받기(.ics)',
  print: '인쇄',
  clear: '시험 날 지우기',
  empty: '시험 날을 적으면 시험 범위를 오늘부터 그날까지로 나눈다. 아래의 4주 계획은 그대로 읽을 수 있다.',
  title: 'SAA 노트 시험까지',
  exam: '시험',
};

const minutesOf = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** What an item is called: its topic, or what one does. */
export function nameOf({ kind, name, count, key }: PlanItem): string {
  if (kind === 'quiz') return `오늘의 문항 ${count ?? ''}개`;
  if (kind === 'cards') return '오늘의 카드';
  if (kind === 'review') return '틀린 것 되짚기';
  if (kind === 'mock') return key.startsWith('half') ? '모의시험 절반' : '모의시험';
  return name;
}

/** What is done with it, before its name. */
export const ACTS: Readonly<Record<PlanItem['kind'], string>> = {
  read: '읽기',
  compare: '비교하기',
  practise: '풀어 보기',
  quiz: '문항',
  cards: '카드',
  mock: '모의시험',
  review: '복습',
};
