/** The words of the quiz. */
const number = (count: number): string => count.toLocaleString('ko');

export const TITLES = { wrong: '틀린 것', day: '오늘의 문항', whole: '모의시험', half: '모의시험 절반', all: '모든 문항' };

export const SET = {
  cut: '세트 링크가 잘렸거나 바뀌었다. 보낸 사람에게 링크 전체를 다시 받는다.',
  newer: '더 새로운 버전에서 만든 세트다. 이 페이지를 새로 고친다.',
  size: '세트에 문항이 없거나 너무 많다. 보낸 사람에게 링크를 다시 받는다.',
  resultCut: '결과가 잘렸거나 바뀌었다',
  otherSet: '다른 세트의 결과다',
  noResult: (line: string): string => `“${line}”: 결과가 없는 줄이다. SAA1.으로 시작하는 부분까지 붙여 넣는다.`,
  nth: (at: number): string => `${at}번째`,
  title: '함께 풀기',
  offer: (count: number): string => `함께 푸는 세트다. 모두가 같은 ${count}문항을 같은 순서로 푼다.`,
  missing: (places: readonly number[]): string =>
    `${places.map((at) => `${at}번째`).join(', ')} 문항은 지금 버전에 없어 빼고 푼다.`,
  start: '이 세트 풀기',
  made: (title: string, count: number): string => `${title} ${count}문항의 세트다. 이 링크를 보낸다.`,
  link: '세트 링크',
  open: '나도 이 세트 풀기',
  results: '함께 푼 결과',
  send: '내 결과를 보낸다. 문항마다 선택한 답이 들어 있다.',
  mine: '내 결과',
  me: '나',
  paste: '받은 결과를 한 줄에 하나씩 붙여 넣는다. 앞에 이름을 적으면 표에 이름이 나온다. 이 결과와 함께 남는다.',
  invite: '아직 풀지 않은 사람에게는 세트 링크를 보낸다.',
  table: '함께 푼 사람들의 결과',
  key: '정답',
  total: '맞힌 것',
};

export const START = {
  heading: '무엇을 풀까',
  scope: '범위',
  addScope: '영역이나 과제 더하기',
  addTopic: '주제 이름으로 더하기',
  remove: (title: string): string => `${title} 빼기`,
  unknownTopic: '그런 이름의 주제가 없거나 문항이 없다.',
  count: '문항 수',
  every: '모두',
  wrongOnly: (count: number | undefined): string =>
    `마지막에 틀린 것만${count === undefined ? '' : ` (${number(count)})`}`,
  begin: '연습 시작',
  makeSet: '함께 풀 세트 만들기',
  none: '여기에는 문항이 없다.',
  noneWrong: '여기에는 틀린 채로 남은 문항이 없다.',
  lost: '문항을 불러오지 못했다. 연결을 확인하고 다시 누른다.',
  exam: '모의시험',
  examAbout: (format: { readonly questions: number; readonly minutes: number }, half: typeof format): string =>
    `${format.questions}문항을 ${format.minutes}분에, 절반은 ${half.questions}문항을 ${half.minutes}분에 푼다. 답과 이유는 끝나야 안다. 시계는 안내를 읽고 “시작”을 눌러야 간다.`,
  goOn: '이어 풀기',
  seeResult: '결과 보기',
  giveUp: '버리기',
  giveUpAsk: '이 연습을 버릴까? 푼 문항의 기록은 남는다.',
  past: (count: number): string => `지난 결과 ${count}개`,
  local: '무엇을 골랐는지는 이 기기에만 남는다.',
  keys: '키보드: 1–5 선택, Enter 확인과 다음, F 표시, K 이전.',
};

export const BRIEF = {
  size: (count: number, minutes: number): string => `문항 ${count}개, 시간 ${minutes}분이다.`,
  unscored: (count: number, all: number): string =>
    `실제 시험처럼 ${count}문항은 채점하지 않아 ${all - count}문항으로 점수를 계산한다. 어느 문항이 빠지는지는 끝나야 안다.`,
  answers: '답과 이유도 끝나야 나온다. 그 전에는 문항을 표시해 두고 되돌아갈 수 있다.',
  clock: '시계는 “시작”을 눌러야 간다. 그 뒤에는 탭을 닫아도 가고, 일시 정지하면 멈춘다.',
  open: (title: string, far: string): string => `끝나지 않은 것이 있다. ${title}: ${far}.`,
  none: '영역마다 문항이 있어야 모의시험을 낼 수 있다.',
  start: '시작',
  leave: '나가기',
};

export const RUN = {
  unknown: '주소에 적힌 연습이 이 기기에 없다. 기록이 지워졌거나 다른 기기에서 한 것이다.',
  gone: '이 연습의 문항이 지금 버전에는 하나도 없다.',
  anew: '새로 시작하기',
  question: (at: number, all: number): string => `문항 ${at} / ${all}`,
  chooseSome: (count: number): string => `${count}개를 선택한다`,
  progress: (done: number, all: number): string => `${all}문항 가운데 ${done}문항`,
  timeLeft: '남은 시간',
  left: '남음',
  minutesLeft: (minutes: number): string => `${minutes}분 남았다.`,
  pause: '일시 정지',
  paused: '시계가 멈춰 있다. 실제 시험은 멈출 수 없다.',
  resume: '계속하기',
  timeUp: '시간이 다 되어 지금까지 선택한 것으로 채점했다.',
  stop: '여기까지 결과',
  leave: '나가기',
  flag: '표시',
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
  changed: '푼 뒤에 문항이 고쳐졌다. 무엇을 골랐는지는 보이지 않는다.',
};

export const RESULT = {
  title: (title: string): string => `${title}: 결과`,
  points: (score: number): string => `${score}점`,
  range: (low: number, high: number): string => ` 95% 범위 ${low}–${high}`,
  scored: (count: number, right: number, unscored: number): string =>
    `채점한 ${count}문항 가운데 ${right}개를 맞혔다.${unscored > 0 ? ` 나머지 ${unscored}문항은 실제 시험처럼 채점하지 않았다.` : ''}`,
  few: (all: number, answered: number): string =>
    `${all}문항 가운데 ${answered}문항만 답했다. 비운 것은 틀린 것으로 채점하므로 이 점수는 실력을 말하지 않고, 학습 계획에서도 본 것으로 치지 않는다.`,
  above: (passing: number): string => `범위가 모두 합격선 ${passing} 위에 있다.`,
  below: (passing: number): string => `범위가 모두 합격선 ${passing} 아래에 있다.`,
  unsure: (passing: number): string =>
    `합격선 ${passing}이 범위 안에 있다. 이 한 번으로는 합격도 불합격도 말할 수 없다.`,
  formula: (low: number, high: number): string =>
    `AWS는 환산식을 공개하지 않는다. 여기의 점수는 맞힌 비율을 ${low}–${number(high)}점으로 그대로 환산한 것이고, 범위는 문항 수가 적어 생기는 오차다.`,
  time: (spent: string, isOver: boolean, pauses: number, paused: string): string =>
    `${isOver ? '시간이 다 되어 제출했다. ' : ''}걸린 시간 ${spent}.${pauses > 0 ? ` 일시 정지 ${pauses}번, ${paused}: 실제 시험은 멈출 수 없다.` : ''}`,
  share: (right: number, count: number): string => `${right} / ${count}`,
  percent: (right: number, count: number): string => ` ${Math.round((100 * right) / Math.max(1, count))}%를 맞혔다.`,
  part: (all: number, done: number): string => `${all}문항 가운데 푼 ${done}문항의 결과다.`,
  gone: (count: number): string => `지금은 없어진 문항이 ${count}개 있어 뺐다.`,
  goOn: (count: number): string => `남은 ${count}문항 이어 풀기`,
  again: (count: number): string => `틀린 ${count}문항 다시 풀기`,
  againTitle: (title: string): string => `${title}: 틀린 것`,
  print: '인쇄 또는 PDF로 저장',
  other: '다른 연습',
  today: '오늘의 학습으로',
  byDomain: '영역별',
  byTask: '과제별, 약한 것부터',
  name: '이름',
  right: '맞힌 것',
  review: '문항 다시 보기',
  show: '볼 문항',
  filters: { all: '모두', wrong: '틀린 것', flagged: '표시' },
  marks: { right: '맞음', wrong: '틀림', blank: '답하지 않음', flagged: '표시', unscored: '채점 밖' },
  question: (at: number): string => `문항 ${at}`,
  date: (day: string): string => `${day}에 시작했다.`,
};

/** How far a run is: `7/65 답함, 남은 시간 1시간 5분`. */
export function sayFar(done: number, all: number, left: string | undefined, isRunning: boolean): string {
  const far = `${done}/${all} 답함`;
  return left === undefined ? far : `${far}, ${isRunning ? '' : '일시 정지 중, '}남은 시간 ${left}`;
}

/** A span in words: `1시간 5분`, `40초`. */
export function sayTime(span: number): string {
  const minutes = Math.floor(span / 60_000);
  if (minutes === 0) return `${Math.round(span / 1000)}초`;
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours}시간` : '', minutes % 60 > 0 ? `${minutes % 60}분` : ''].filter(Boolean).join(' ');
}
