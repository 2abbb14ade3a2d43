import type { CardRating } from '../study-store/state/card-memory.ts';

/** The words of the cards. */
export const RATINGS: Readonly<Record<CardRating, string>> = { 1: '다시', 2: '어려움', 3: '알맞음', 4: '쉬움' };

export const CARD = {
  label: '카드',
  fresh: '새 카드',
  changed: '내용이 바뀜',
  leech: '자주 잊는 카드',
  show: '답 보기',
  era: '예전 값(옛 문제집 기준): ',
  place: '설명 보기',
  rest: '이 카드 보류',
  undo: '되돌리기',
  gone: '이 카드는 지금 버전에 없다. 다음 카드로 넘어간다.',
  skip: '다음 카드',
  lost: '카드를 불러오지 못했다.',
  left: (count: number): string => `${count}장 남음`,
  done: (count: number): string => `오늘 ${count}장`,
  progress: (done: number, all: number): string => `${all}장 중 ${done}장`,
  rated: (rating: CardRating, when: string): string => `${RATINGS[rating]}. ${when}`,
  keys: 'Space 답 보기, 1–4 기억한 정도, Z 되돌리기',
};

/** When a card comes again: `바로`, `3일 뒤`, `2달 뒤`. */
export function sayDays(days: number): string {
  if (days === 0) return '곧';
  if (days < 31) return `${days}일 뒤`;
  if (days < 365) return `${Math.round(days / 30.4)}달 뒤`;
  return `${(days / 365).toFixed(1).replace('.0', '')}년 뒤`;
}

export const END = {
  title: '오늘의 카드를 다 봤다',
  round: '카드를 다 봤다',
  none: '여기에는 볼 카드가 없다.',
  noneToday: '오늘 볼 카드가 없다.',
  count: (done: number): string => `${done}장을 봤다.`,
  tomorrow: (waiting: number): string =>
    waiting > 0 ? `아직 보지 않은 카드가 ${waiting.toLocaleString('ko')}장 남았다.` : '고른 카드를 모두 봤다.',
  more: (count: number): string => `새 카드 ${count}장 더`,
  day: '오늘의 카드',
  home: '오늘의 학습으로',
};

export const ROUND = {
  due: '복습만',
  topic: '한 주제의 카드',
  card: '카드 한 장',
  forgotten: '최근에 잊은 카드',
  all: '배운 카드 모두',
  domain: (title: string): string => `${title}만`,
  back: '오늘의 카드로',
};

export const SETTINGS = {
  title: '카드 설정',
  daily: '하루에 새 카드',
  cards: (count: number): string => `${count}장`,
  which: '카드 범위',
  core: (count: number): string => `자주 나오는 ${count}장`,
  every: '전체',
  domains: '서비스 분야(고르지 않으면 전체)',
  kinds: '종류(고르지 않으면 전체)',
  dayStart: '하루가 바뀌는 시각',
  midnight: '자정',
  four: '새벽 4시',
  resting: (count: number): string => `보류한 카드 ${count}장 되돌리기`,
  about:
    '잊을 만할 때 다시 나온다(FSRS). 새 카드는 시험에 자주 나올 것부터 나온다. 순서는 시험 안내서의 비중과 문항·시나리오에 나온 횟수로 이 사이트가 추정했다. 학습 기록은 이 기기에만 남는다.',
};
