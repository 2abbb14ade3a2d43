import { expect, it } from 'vitest';
import { indexedHtml } from './indexed-html.ts';

const read = (main: string): string =>
  indexedHtml(
    `<html lang="ko"><body><nav>메뉴</nav><main class="topic" data-pagefind-body>${main}</main></body></html>`,
  )
    .replace(/<[^>]*>/g, '')
    .trim();

it.each([
  [
    'a fact',
    '<dl><dt>최대 실행 시간</dt><dd><b>15분</b><span class="note">늘리지 못한다</span></dd></dl>',
    '최대 실행 시간: 15분. 늘리지 못한다.',
  ],
  ['a row', '<table><tr><th>TCP</th><td>그대로 <b>넘긴다</b></td></tr></table>', 'TCP: 그대로 넘긴다.'],
  [
    'rows with a head',
    '<table><tr><th>항목</th><th>상한</th></tr><tr><th>실행 시간</th><td>15분</td><td>기본은 3초다</td></tr></table>',
    '항목 · 상한.실행 시간: 15분, 기본은 3초다.',
  ],
  ['a label', '<p><span class="label">답</span><span>NLB</span></p>', '답: NLB'],
])('%s is read with the punctuation that its layout stands for, and nothing around the main text', (_, html, text) => {
  expect(read(html)).toBe(text);
});

it('a page without a main text is left as it is', () => {
  expect(indexedHtml('<html><body><p>글</p></body></html>')).toBe('<html><body><p>글</p></body></html>');
});
