/** Advice by the parser's words, which follow in brackets. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/acorn|expression|lazy line/i, '중괄호 { }는 MDX에서 식이다. `코드`로 감싸거나 \\{ 로 쓴다.'],
  [
    /closing tag|end-tag|to be closed|before the end of/i,
    '여는 태그와 닫는 태그의 짝을 맞추고, 글과의 사이에 빈 줄을 둔다.',
  ],
  [/import|export|esm/i, '줄 첫머리의 import, export는 코드로 읽힌다. 문장을 바꾸거나 `코드`로 감싼다.'],
  [/character|name|`<`|attribute|tag/i, '부등호 <는 태그의 시작으로 읽힌다. `코드`로 감싸거나 말로 쓴다.'],
];

/** A place in the body, which would send an author to a wrong line of the file. */
const POSITION = / \((\d+):\d+(?:-\d+:\d+)?\)/g;

/** Says in Korean what an MDX parse error (a `VFileMessage` as a rule) means, with its line in the body (1-based). */
export function explainMdxError(cause: unknown): { line: number; message: string } {
  const reason = cause instanceof Error ? cause.message : String(cause);
  // An element that is never closed has its place only in the words: "… for `<Callout>` (18:1-18:36) before …".
  const inWords = Number([...reason.matchAll(POSITION)][0]?.[1] ?? 1);
  const line = cause instanceof Error && 'line' in cause && typeof cause.line === 'number' ? cause.line : inWords;
  const advice = ADVICE.find(([pattern]) => pattern.test(reason))?.[1] ?? '이 줄의 표기를 고친다.';
  return { line, message: `MDX로 읽을 수 없다. ${advice} (${reason.replaceAll(POSITION, '')})` };
}
