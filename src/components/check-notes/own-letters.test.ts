import { expect, test } from 'vitest';
import type { Checked } from './checked.ts';
import { inOwnLetters } from './own-letters.ts';

const shown = (text: string, raw: string, word = ''): [string, ...string[]] => {
  const start = text.indexOf(word);
  const one = { line: 1, text, marks: word === '' ? [] : [[start, start + word.length]] } as unknown as Checked;
  const [own = one] = inOwnLetters({ checked: [one], titles: {}, headings: [], rest: [] }, raw).checked;
  return [own.text, ...own.marks.map((mark) => own.text.slice(...mark))];
};

test.each([
  [
    'consumer가 읽으면 삭제됨',
    '  → consumer 가 읽으면 삭제됨',
    'consumer가',
    ['consumer 가 읽으면 삭제됨', 'consumer 가'],
  ],
  [
    '최대 얼마인가 | 64TB입니다.',
    'Q. 최대 얼마인가? A. 64TB입니다.',
    '64TB',
    ['최대 얼마인가? A. 64TB입니다.', '64TB'],
  ],
  ['Lambda timeout 5min', '- λ timeout 5m', '5min', ['λ timeout 5m', '5m']],
  ['FIFO topic 없음', '▶ FIFO topic 없슴', '없음', ['FIFO topic 없슴', '없슴']],
  ['끈다', '켠다. 끈다 (예)', '', ['끈다']],
])('%s is shown as %s has it', (text, raw, word, own) => {
  expect(shown(text, raw, word)).toEqual(own);
});

test.each([
  ['what was said otherwise', 'NACL은 상태 저장이 아니다', 'Q. NACL은 상태 저장인가? A. 아니오'],
  ['a row of a table', 'gp2 용도 | 범용', '| gp2 | 범용 |'],
  ['a row of which the cells stand apart', 'gp2 | 범용', '| gp2 | 범용 |'],
  ['what goes over two lines', '켜고 끈다', '켜고\n끈다'],
  ['marks of Markdown', '켜고 끈다', '켜고 **끈다**'],
])('%s stays as it was read', (_, text, raw) => {
  expect(shown(text, raw)).toEqual([text]);
});
