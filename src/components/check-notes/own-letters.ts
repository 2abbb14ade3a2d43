import type { Checked } from './checked.ts';
import type { CheckResult } from './messages.ts';
import { matchesOf } from '../../korean/matches-of.ts';

/** Marks of a question and its answer, and of Markdown, which are no part of what is said. */
const ASIDE = /(?<![A-Za-z가-힣])(?:Q|A|질문|문제?|답변?|정답)\s?\d{0,3}\s?[.:)]/g;
const MARKUP = /[*_`~|[\]<>#]/;
/** A letter or digit, or what is read as one. */
const LETTER = /Lambda|λ|(?<=\dm)in|[\p{L}\p{N}]/gu;
const SAME: Readonly<Record<string, string>> = {
  Lambda: 'λ',
  in: '',
  슴: '음',
  됌: '됨',
  됬: '됐',
  됫: '됐',
  읍: '습',
};
/** A statement goes on in so many lines at most. */
const LINES = 3;

const lettersIn = (text: string) =>
  matchesOf(text, LETTER)
    .map(({ index: start, 0: letter }) => ({ letter: SAME[letter] ?? letter, start, end: start + letter.length }))
    .filter(({ letter }) => letter !== '');

/** A statement as its line has it, letter by letter, if it stands there. */
function asWritten(one: Checked, lines: readonly string[]): Checked {
  const raw = lines.slice(one.line - 1, one.line - 1 + LINES).join('\n');
  const own = lettersIn(raw.replace(ASIDE, (aside) => ' '.repeat(aside.length)));
  const read = lettersIn(one.text);
  const first = own.findIndex((_, at) => read.every(({ letter }, order) => own[at + order]?.letter === letter));
  const [from, to] = [own[first], own[first + read.length - 1]];
  if (from === undefined || to === undefined) return one;
  // with the marks that stand right before and behind it
  const [before = ''] = /[("'“‘]*$/.exec(raw.slice(0, from.start)) ?? [];
  const [behind = ''] = /^[^\p{L}\p{N}\s]*/u.exec(raw.slice(to.end)) ?? [];
  const [start, end] = [from.start - before.length, to.end + behind.length];
  const text = raw.slice(start, end);
  if (text.includes('\n') || MARKUP.test(text)) return one;
  /** Where a place of what was read is, from its nearest letter. */
  const moved = ([begin, close]: readonly [number, number]): readonly [number, number] => {
    const inside = read.flatMap((letter, order) => (letter.start >= begin && letter.end <= close ? [order] : []));
    const [head, last] = [own[first + (inside[0] ?? -1)], own[first + (inside.at(-1) ?? -1)]];
    return head === undefined || last === undefined ? [0, 0] : [head.start - start, last.end - start];
  };
  return { ...one, text, marks: one.marks.map(moved) };
}

/** What was found in a note, with its statements as they are written there, not as they were read. */
export function inOwnLetters(result: CheckResult, note: string): CheckResult {
  const lines = note.split(/\r\n?|\n/);
  return { ...result, checked: result.checked.map((one) => asWritten(one, lines)) };
}
