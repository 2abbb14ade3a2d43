import { count } from '../study-store/count.ts';
import type { ScaledScore, Tally } from '../study-store/state/answers.ts';

/** The words of “내 기록”. */
export const PART = { progress: '진도', wrong: '틀린 것', notes: '메모', backup: '백업과 복원' };

export const PROGRESS = {
  none: '아직 기록이 없다. 오늘의 학습부터 시작한다.',
  begin: '오늘의 학습',
  read: (read: number, all: number): string => `읽은 주제 ${read} / ${all}`,
  again: (topics: number): string => `다시 볼 것 ${topics}`,
  answered: ({ right, count: all }: Tally): string =>
    `푼 문항 ${count(all)}개, 처음 푼 정답률 ${Math.round((100 * right) / Math.max(1, all))}%`,
  cards: (cards: number, today: number): string => `배운 카드 ${count(cards)}장, 오늘 ${count(today)}장`,
  forecast: ({ score, low, high }: ScaledScore): string =>
    `지금 시험을 본다면 약 ${score}점, 95% 범위 ${low}–${high}. 처음 푼 답만으로 추정했다.`,
  few: (all: number, each: number): string =>
    `전체 ${all}문항, 영역마다 ${each}문항 이상 풀면 예상 점수 범위가 나온다.`,
  domains: '서비스 분야별 읽은 주제',
  tasks: '과제별 정답률(처음 푼 답), 낮은 것부터',
  task: '과제',
  right: '맞힌 문항',
  exams: '모의시험',
  exam: (title: string, right: number, all: number): string => `${title} ${right} / ${all}`,
};

export const WRONG = {
  none: '다시 풀 문항이 없다.',
  again: (questions: number): string => `틀린 ${count(questions)}문항 다시 풀기`,
  takeaway: '기억할 한 줄: ',
  more: (questions: number): string => `${count(questions)}개 더 보기`,
  cards: (cards: number): string => `최근에 잊은 카드 ${count(cards)}장 다시 보기`,
  gone: '지금은 없는 문항이다.',
};

export const NOTES = {
  none: '주제를 읽다가 글을 선택해 형광펜을 칠하거나 메모를 남기면 여기에서 모아 볼 수 있다.',
  save: 'Markdown으로 받기',
  file: '# 형광펜과 메모',
  place: '자리',
  erase: '지우기',
  erased: '지웠다.',
  count: (marks: number): string => `형광펜과 메모 ${count(marks)}개`,
};

export const BACKUP = {
  about:
    '계정이 없으니 기록은 이 브라우저에만 있다. 브라우저 데이터를 지우면 함께 사라진다. 파일로 받아 두고, 다른 기기에서 가져오면 두 기기의 기록이 합쳐진다. 같은 파일을 여러 번 가져와도 결과는 같다.',
  save: '내보내기',
  open: '가져오기',
  keep: '지워지지 않게 하기',
  kept: '저장 공간이 모자라도 브라우저가 이 기록을 지우지 않는다.',
  notKept: '브라우저가 허용하지 않았다. 가끔 내보내 둔다.',
  clear: '모두 지우기',
  clearAsk: '이 기기에 남은 학습 기록을 모두 지울까? 되돌릴 수 없다. 먼저 내보내 두면 되살릴 수 있다.',
  cleared: '이 기기의 학습 기록을 모두 지웠다.',
  reading: '파일을 읽는 중이다.',
  unreadable: '파일을 읽지 못했다. 다시 선택한다.',
  problem: (why: string): string => `${why} 이 기기의 기록은 그대로다.`,
  merged: (all: number, fresh: number): string => {
    if (all === 0) return '파일에 기록이 없다. 이 기기의 기록은 그대로다.';
    if (fresh === 0) return `파일의 기록 ${count(all)}건은 모두 이 기기에 이미 있었다. 바뀐 것이 없다.`;
    return `파일의 기록 ${count(all)}건을 합쳤다. ${fresh === all ? '모두 새 기록이다.' : `새 기록은 ${count(fresh)}건이다.`}`;
  },
  leftOut: (records: number, why: string): string => ` 읽지 못한 ${count(records)}건은 뺐다(${why}).`,
  lost: ' 그러나 기기에는 저장하지 못해 이 탭을 닫으면 사라진다.',
};
