/** Why a check has no result, as the page says it. */
import { isText } from './is-text.ts';

/** Characters that are checked at once; a book of notes has about so many. */
const MOST = 300_000;

const number = (count: number): string => count.toLocaleString('ko');

const tooLong = (length: number): string =>
  `글이 ${number(length)}자다. 한 번에 ${number(MOST)}자까지 확인할 수 있다. 나누어 넣는다.`;

export const NO_TEXT = '글이 아닌 것 같다. 읽을 수 없는 글자가 많다. 노트의 글을 복사해 붙여 넣는다.';
export const EMPTY_FILE = '빈 파일이다. 노트는 그대로 두었다.';

/** Why something is not even begun to be checked. */
export function whyUnfit(text: string): string | undefined {
  if (text.length > MOST) return tooLong(text.length);
  return isText(text) ? undefined : NO_TEXT;
}

/** A note of so many characters takes its time. */
const LONG = 60_000;
export const checking = (length: number): string =>
  length < LONG
    ? '문장을 확인하는 중이다.'
    : `문장을 확인하는 중이다. 글이 ${number(length)}자라 시간이 걸린다. 중지하면 거기까지 보인다.`;

export const NO_NOTE = '.md나 .txt 파일을 넣는다. 다른 파일은 글을 복사해 붙여 넣는다.';

export const NO_STATEMENTS =
  '확인할 AWS 문장이 없다. 제목이나 이름만 있는 줄, 잡담, 코드는 읽지 않는다. ‘SQS 메시지는 최대 256KB’처럼 적은 줄을 넣는다.';
