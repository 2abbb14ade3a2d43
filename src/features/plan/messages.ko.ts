import { sayMinutes } from '../../model/study-data.ts';
import { sayDate } from '../study-store/day.ts';
import type { PlanItem } from '../study-store/state/plan.ts';

/** The words of the plan. */
export const FORM = {
  label: '시험일과 공부 시간',
  exam: '시험일',
  minutes: '하루 공부 시간',
  weekdays: '공부할 요일',
  change: '시험일과 시간 바꾸기',
  unfit: '내일부터 1년 6개월 안의 날짜를 고른다.',
  noDay: '요일을 하나 이상 고른다.',
};

export const PLAN = {
  left: (exam: number, today: number): string =>
    exam === today ? '오늘이 시험일이다.' : `${sayDate(exam, today)} 시험까지 ${exam - today}일.`,
  over: '시험일이 지났다. 다시 본다면 새 시험일을 정한다.',
  today: (items: readonly PlanItem[]): string =>
    items.length === 0
      ? '오늘 할 공부를 마쳤다.'
      : `오늘 남은 공부 ${items.length}개, 약 ${sayMinutes(minutesOf(items))}.`,
  rest: '오늘은 쉬는 날이다.',
  overdue: (items: readonly PlanItem[]): string => `밀린 공부 ${items.length}개, 약 ${sayMinutes(minutesOf(items))}.`,
  again: '오늘부터 다시 짜기',
  anew: '하루 분량을 나누는 방법이 바뀌어 계획을 새로 짰다. 시험일, 공부 시간, 체크한 것은 그대로다.',
  known: '확인',
  first: '오늘 먼저 할 것:',
  past: (days: number): string => `지난 ${days}일`,
  spare: (count: number): string => `시간이 남으면 ${count}개`,
  day: (at: number): string => `${at}일째`,
  minutes: (minutes: number): string => `${minutes}분`,
  done: (name: string): string => `${name} 완료`,
  calendar: '달력 파일 받기(.ics)',
  print: '인쇄',
  clear: '시험일 지우기',
  empty: '시험일을 정하면 시험 범위를 그날까지 하루 분량으로 나눈다. 아래의 4주 계획은 시험일 없이도 볼 수 있다.',
  title: 'SAA 노트 시험까지',
  exam: '시험',
};

const minutesOf = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** What an item is called: its topic, or what one does. */
export function nameOf({ kind, name, count, key }: PlanItem): string {
  if (kind === 'quiz') return `오늘의 문항 ${count ?? ''}개`;
  if (kind === 'cards') return '오늘의 카드';
  if (kind === 'review') return '틀린 것 복습';
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
