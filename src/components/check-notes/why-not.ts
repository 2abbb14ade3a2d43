/** Why a check has no result, as the page says it. */

/** Characters that are checked at once; a book of notes has about so many. */
export const MOST = 300_000;

const number = (count: number): string => count.toLocaleString('ko');

export const tooLong = (length: number): string =>
  `글이 ${number(length)}자다. 한 번에 ${number(MOST)}자까지 확인할 수 있다. 나누어 넣는다.`;

/** A note of so many characters takes its time. */
const LONG = 60_000;
export const checking = (length: number): string =>
  length < LONG
    ? '문장을 확인하는 중이다.'
    : `문장을 확인하는 중이다. 글이 ${number(length)}자라 시간이 걸린다. 중지하면 거기까지 보인다.`;

export const NO_NOTE = '.md나 .txt 파일을 넣는다. 다른 파일은 글을 복사해 붙여 넣는다.';

export const NO_STATEMENTS =
  '확인할 AWS 문장이 없다. 제목이나 이름만 있는 줄, 잡담, 코드는 읽지 않는다. ‘SQS 메시지는 최대 256KB’처럼 적은 줄을 넣는다.';

/** The data did not come, or the worker broke. */
export const LOST = {
  missing:
    '연결이 끊겼거나 너무 느려 비교할 자료를 불러오지 못했다. 연결이 돌아오면 자동으로 다시 불러온다. 넣은 글은 그대로 있다.',
  refused:
    '연결은 되지만 서버가 오류로 답해 비교할 자료를 받지 못했다. 새 버전이 나왔을 수 있으니 새로 고친다. 넣은 글은 그대로 있다.',
  broken: '확인하다가 멈췄다. 다시 불러온다. 넣은 글은 그대로 있다.',
} as const;
