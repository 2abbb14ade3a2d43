/** The words of the quiz. */
const number = (count: number): string => count.toLocaleString('ko');

export const TITLES = {
  wrong: '틀린 것',
  day: '오늘의 문항',
  whole: '모의시험',
  half: '모의시험 절반',
  all: '모든 문항',
};

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
  made: (title: string, count: number): string => `${title} ${count}문항 세트를 만들었다. 이 링크를 보내면 된다.`,
  link: '세트 링크',
  open: '나도 이 세트 풀기',
  results: '함께 푼 결과',
  send: '함께 푼 사람에게 이 글을 보낸다. 문항마다 선택한 답이 들어 있다.',
  mine: '내 결과',
  me: '나',
  paste: '받은 결과를 한 줄에 하나씩 붙여 넣는다. 앞에 이름을 적으면 표에 이름이 나온다. 이 결과와 함께 남는다.',
  invite: '아직 풀지 않은 사람에게는 세트 링크를 보낸다.',
  table: '함께 푼 사람들의 결과',
  key: '정답',
  total: '맞힌 문항',
};

export const START = {
  heading: '무엇을 풀까',
  scope: '범위',
  addScope: '영역이나 과제 추가',
  addTopic: '주제 이름으로 추가',
  remove: (title: string): string => `${title} 빼기`,
  unknownTopic: '그 이름의 주제가 없거나, 있어도 문항이 없다.',
  count: '문항 수',
  every: '전체',
  wrongOnly: (count: number | undefined): string =>
    `최근에 틀린 문항만${count === undefined ? '' : ` (${number(count)})`}`,
  begin: '연습 시작',
  makeSet: '함께 풀 세트 만들기',
  none: '이 범위에는 문항이 없다.',
  noneWrong: '이 범위에는 틀린 문항이 없다.',
  lost: '문항을 불러오지 못했다. 연결을 확인하고 다시 누른다.',
  exam: '모의시험',
  examAbout: (format: { readonly questions: number; readonly minutes: number }, half: typeof format): string =>
    `${format.questions}문항을 ${format.minutes}분에, 절반은 ${half.questions}문항을 ${half.minutes}분에 푼다. 정답과 해설은 끝난 뒤에 나온다. 시간은 “시작”을 눌러야 간다.`,
  goOn: '이어 풀기',
  seeResult: '결과 보기',
  giveUp: '그만두기',
  giveUpAsk: '이 연습을 그만둘까? 푼 문항의 기록은 남는다.',
  past: (count: number): string => `지난 결과 ${count}개`,
  local: '선택한 답은 이 기기에만 남는다.',
  keys: '키보드: 1–5 선택, Enter 확인과 다음, F 다시 볼 문항, K 이전.',
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

/** Right answers of all: `3 / 5`. */
export const sayShare = (right: number, count: number): string => `${right} / ${count}`;
