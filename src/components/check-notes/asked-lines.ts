const QUESTION = /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:Q|질문|문)\s?\d*\s?[.:)]\s*(.*?)(?:\*\*)?\s*$/i;
const ANSWER = /^\s*(?:[-*•→]\s+)?(?:\*\*)?(?:A|답|정답|답변)\s?\d*\s?[.:)](?:\*\*)?\s*(?=\S)/;

/** What a line asks, without its mark; one that asks ends so, or an answer stands below it. */
export function askedIn(line: string, below: string): string | undefined {
  const [, asked = ''] = QUESTION.exec(line) ?? [];
  return asked !== '' && (/[?？]$/.test(asked) || ANSWER.test(below)) ? asked.replace(/\s*[?？]+$/, '') : undefined;
}

/** An answer without its mark; of a line that begins so without a question above it nothing is taken. */
export const answerIn = (line: string): string => line.replace(ANSWER, '');

const VERSUS = /^(.+?)\s+vs\.?\s+(.+?)\s*(?:→|->|=>|⇒)\s*(.+?)\s+vs\.?\s+(.+)$/i;

/** `A vs B → x vs y` says x of A and y of B; anything else says itself. */
export function sidesOf(text: string): readonly string[] {
  const [, one, other, ofOne, ofOther] = VERSUS.exec(text) ?? [];
  return ofOther === undefined ? [text] : [`${one} → ${ofOne}`, `${other} → ${ofOther}`];
}

/** A mark, or an end, of what stands in a list or a table or heads it. */
const MARKED = /^\s*(?:[-*•·#[<|■□◆◇▶●○=>]|\d+[.)]|[①-⑳])|[:：]\s*$|\s{2,}\S/;
const isPlainItem = (line = ''): boolean =>
  !MARKED.test(line) && line.trim().split(/\s+/).length >= 3 && /[가-힣]/.test(line);

/** One of several short lines without any mark that stand right below each other says something, as they do. */
export const isAmongOthers = (lines: readonly string[], at: number): boolean =>
  isPlainItem(lines[at]) &&
  (isPlainItem(lines[at - 1]) || isPlainItem(lines[at + 1])) &&
  [lines[at - 1], lines[at + 1]].every((line) => !line?.trim() || isPlainItem(line)) &&
  [at - 2, at - 1, at + 1, at + 2].filter((one) => isPlainItem(lines[one])).length > 1;
