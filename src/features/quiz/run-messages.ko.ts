/** The words of a run of questions, fetched with it. */
const number = (count: number): string => count.toLocaleString('ko');

export const BRIEF = {
  size: (count: number, minutes: number): string => `문항 ${count}개, 시간 ${minutes}분이다.`,
  unscored: (count: number, all: number): string =>
    `실제 시험처럼 ${count}문항은 채점하지 않아 ${all - count}문항으로 점수를 계산한다. 어느 문항인지는 끝난 뒤에 나온다.`,
  answers: '정답과 해설도 끝난 뒤에 나온다. 다시 볼 문항은 표시해 두고 돌아올 수 있다.',
  clock: '시간은 “시작”을 눌러야 간다. 그 뒤에는 탭을 닫아도 가고, 일시 정지하면 멈춘다.',
  open: (title: string, far: string): string => `끝내지 않은 연습이 있다. ${title}: ${far}.`,
  none: '영역마다 문항이 있어야 모의시험을 볼 수 있다.',
  start: '시작',
  leave: '나가기',
};

export const RUN = {
  unknown: '주소에 적힌 연습이 이 기기에 없다. 기록이 지워졌거나 다른 기기에서 한 것이다.',
  gone: '이 연습의 문항이 지금 버전에는 하나도 없다.',
  anew: '새로 시작하기',
  question: (at: number, all: number): string => `문항 ${at} / ${all}`,
  chooseSome: (count: number): string => `${count}개를 선택한다`,
  progress: (done: number, all: number): string => `${all}문항 중 ${done}문항`,
  timeLeft: '남은 시간',
  left: '남음',
  minutesLeft: (minutes: number): string => `${minutes}분 남았다.`,
  pause: '일시 정지',
  paused: '시계가 멈춰 있다. 실제 시험은 멈출 수 없다.',
  resume: '계속하기',
  timeUp: '시간이 다 되어 지금까지 선택한 것으로 채점했다.',
  stop: '여기까지 채점',
  leave: '나가기',
  flag: '다시 볼 문항',
  previous: '이전',
  next: '다음',
  list: '목록',
  check: '확인',
  dunno: '모름',
  result: '결과 보기',
  lackingOne: '먼저 하나를 선택한다.',
  lacking: (count: number, now: number): string => `${count}개를 선택해야 한다. 지금 ${now}개다.`,
  overview: '문항 목록',
  answered: '답함',
  blank: '비어 있음',
  handIn: '제출하고 채점하기',
  handInAsk: (blank: number): string =>
    blank === 0 ? '제출할까? 그 뒤에는 답을 바꿀 수 없다.' : `아직 ${blank}문항이 비어 있다. 그래도 제출할까?`,
  abandon: '그만두기',
  abandonAsk: '채점하지 않고 그만둘까? 선택한 것은 결과에 남지 않는다.',
};

export const ANSWER = {
  right: (right: string): string => `맞았다. 답은 ${right}.`,
  wrong: (chosen: string, right: string): string => `틀렸다. 선택한 것은 ${chosen}, 답은 ${right}.`,
  dunno: (right: string): string => `답은 ${right}.`,
  isRight: '정답',
  isChosen: '선택한 답',
  source: '근거: ',
  aws: 'AWS 문서',
  verified: (on: string): string => `, ${on}에 확인`,
  takeaway: '기억할 한 줄: ',
  changed: '푼 뒤에 문항이 수정되어 선택한 답을 보여 줄 수 없다.',
};

export const RESULT = {
  title: (title: string): string => `${title}: 결과`,
  points: (score: number): string => `${score}점`,
  range: (low: number, high: number): string => ` 95% 범위 ${low}–${high}`,
  scored: (count: number, right: number, unscored: number): string =>
    `채점한 ${count}문항 중 ${right}개를 맞혔다.${unscored > 0 ? ` 나머지 ${unscored}문항은 실제 시험처럼 채점하지 않았다.` : ''}`,
  few: (all: number, answered: number): string =>
    `${all}문항 중 ${answered}문항만 답했다. 비운 문항은 틀린 것으로 채점하므로 실력을 보여 주는 점수가 아니고, 학습 계획에서도 시험을 본 것으로 치지 않는다.`,
  above: (passing: number): string => `점수 범위가 모두 합격선 ${passing}점보다 높다.`,
  below: (passing: number): string => `점수 범위가 모두 합격선 ${passing}점보다 낮다.`,
  unsure: (passing: number): string =>
    `합격선 ${passing}점이 점수 범위 안에 있다. 이 한 번으로는 합격 여부를 판단할 수 없다.`,
  formula: (low: number, high: number): string =>
    `AWS는 환산식을 공개하지 않는다. 여기의 점수는 맞힌 비율을 ${low}–${number(high)}점으로 그대로 환산한 것이고, 범위는 문항 수가 적어 생기는 오차다.`,
  time: (spent: string, isOver: boolean, pauses: number, paused: string): string =>
    `${isOver ? '시간이 다 되어 제출했다. ' : ''}걸린 시간 ${spent}.${pauses > 0 ? ` 일시 정지 ${pauses}번, ${paused}: 실제 시험은 멈출 수 없다.` : ''}`,
  percent: (right: number, count: number): string => ` ${Math.round((100 * right) / Math.max(1, count))}%를 맞혔다.`,
  part: (all: number, done: number): string => `${all}문항 중 푼 ${done}문항의 결과다.`,
  gone: (count: number): string => `지금은 없어진 문항이 ${count}개 있어 뺐다.`,
  goOn: (count: number): string => `남은 ${count}문항 이어 풀기`,
  again: (count: number): string => `틀린 ${count}문항 다시 풀기`,
  againTitle: (title: string): string => `${title}: 틀린 것`,
  print: '인쇄 또는 PDF로 저장',
  other: '다른 연습',
  today: '오늘의 학습으로',
  byTask: '과제별 정답률, 낮은 것부터',
  name: '이름',
  right: '맞힌 문항',
  review: '문항 다시 보기',
  show: '볼 문항',
  filters: { all: '모두', wrong: '틀린 것', flagged: '다시 볼 문항' },
  marks: { right: '맞음', wrong: '틀림', blank: '답하지 않음', flagged: '다시 볼 문항', unscored: '채점 제외' },
  question: (at: number): string => `문항 ${at}`,
  date: (day: string): string => `${day}에 시작했다.`,
};
