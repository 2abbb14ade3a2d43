/** Markup that must never be read as text, and what to do about it. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\*\*/, '강조 **가 글자로 보인다. 여는 **와 닫는 **의 짝과 빈칸을 맞추거나 `코드`로 감싼다.'],
  [/__/, '밑줄 __이 글자로 보인다. `코드`로 감싼다.'],
  [/~~/, '취소선 ~~이 글자로 보인다. 짝을 맞추거나 지운다.'],
  [/\[#/, '제목 표시 [#…]가 글자로 보인다. 제목 줄 끝에만, 소문자 영문으로 쓴다.'],
  [/\{#/, '{#…}는 쓰지 않는다. 제목의 id는 [#영문-id]로 쓴다.'],
  [/`/, '코드 표시 `의 짝이 맞지 않는다.'],
  [/\]\(/, '링크 [글](주소)가 글자로 보인다. 대괄호와 괄호의 짝을 맞춘다.'],
  [/<\/?[a-z][^>]*>/i, 'HTML 태그가 글자로 보인다. 지우거나 `코드`로 감싼다.'],
  [/^\s*#{2,6}(?=\S)/, '제목 표시 ## 뒤에 빈칸이 없다.'],
  [/\|\s*:?-{3,}/, '표가 표로 읽히지 않았다. 위에 빈 줄을 두고, 줄마다 칸 수를 맞춘다.'],
  [/^:{3}\w*/, ':::는 쓰지 않는다. <Callout>을 쓴다.'],
];

/** Finds the first piece of Markdown or HTML source in a line of visible text; returns what to do, or `undefined`. */
export function findLeftover(line: string): string | undefined {
  return LEFTOVERS.find(([pattern]) => pattern.test(line))?.[1];
}
