import { pattern } from '../../matching/pattern.ts';
import { nope, withAnswer, yes } from './quiz-marks.ts';

const question = pattern((of) => of.paste.question, 'i');
const numbered = pattern((of) => of.paste.numberedQuestion);
const answer = pattern((of) => of.paste.answer);
const below = pattern((of) => of.paste.below);
const versus = pattern((of) => of.paste.versus, 'i');
const marked = pattern((of) => of.paste.marked);

/** It only says whether something is so, or begins with a number. */
const isShort = (line: string): boolean => /^\d/.test(line) || yes().test(line) || nope().test(line);

const inLine = pattern((of) => of.paste.askedInLine, 'i');
/** `[O]` and `[X]` before a sentence, which are tasks behind a bullet where no line has an O. */
const boxed = pattern((of) => of.paste.boxed);
const alone = pattern((of) => of.paste.markAlone, 'i');
const stated = pattern((of) => of.paste.stated);
/**
 * Lines of a paste in which a yes or no stands below its question, not behind it, and the mark of a sentence behind it, not below; and
 * which line of the paste each is, from 1.
 */
export function answersBelow(paste: string) {
  const isQuiz = /^\s*(?:[-*•]\s+)?\[O\]\s/m.test(paste);
  const all: { text: string; line: number }[] = [];
  for (const [at, text] of paste.split(/\r\n?|\n/).entries()) {
    const [, asked = '', told = ''] = inLine().exec(text) ?? [];
    const [, mark] = alone().exec(text) ?? [];
    const last = all.at(-1);
    if (mark !== undefined && last && stated().test(last.text)) last.text += ` → ${mark}`;
    else {
      const lines = yes().test(told) || nope().test(told) ? [`Q. ${asked}`, `A. ${told}`, ''] : [text];
      const isBoxed = isQuiz || !/^\s*[-*•]/.test(text);
      for (const one of lines) all.push({ text: isBoxed ? one.replace(boxed(), '$1($2)') : one, line: at + 1 });
    }
  }
  return { written: all.map(({ text }) => text), lineOf: (at: number): number => all[at - 1]?.line ?? at };
}

/** What a line asks, without its mark; one that asks ends so, or an answer stands below it; a numbered one is answered by an item. */
export function askedIn(line: string, next: string): string | undefined {
  const [, asked = ''] = question().exec(line) ?? [];
  const [, other = ''] = numbered().exec(line) ?? [];
  const isAnswered = answer().test(next) || (below().test(next) && isShort(next.replace(below(), '')));
  const found = isAnswered || /[?？]$/.test(asked) ? asked || (isAnswered ? other : '') : '';
  return found === '' ? undefined : found.replace(/\s*[?？]+$/, '');
}

/** An answer without its mark; of a line that begins so without a question above it nothing is taken. */
export const answerIn = (line: string): string => line.replace(answer(), '').replace(below(), '');
/** It has the mark of an answer. */
export const isAnswer = (line: string): boolean => answer().test(line);

/** What is said below a question or a heading: a yes or no says that; anything else itself. */
export function saidBy(above: string, text: string): string {
  const found = (yes().exec(text) ?? nope().exec(text))?.[0];
  if (above === '' || found === undefined) return text;
  const rest = text.slice(found.length);
  return withAnswer(above, yes().test(text)) + (rest === '' ? '' : `, ${rest}`);
}

/** `A vs B → x vs y` says x of A and y of B, and a bare no what it stands below; anything else says itself. */
export function sidesOf(text: string, above: readonly string[]): readonly string[] {
  const [, one, other, ofOne, ofOther] = versus().exec(text) ?? [];
  if (ofOther !== undefined) return [`${one} → ${ofOne}`, `${other} → ${ofOther}`];
  const isBare = text === (yes().exec(text) ?? nope().exec(text))?.[0];
  return [saidBy(isBare ? (above.find((line) => line.includes(' ')) ?? '') : '', text)];
}

const isPlainItem = (line = ''): boolean =>
  !marked().test(line) && line.trim().split(/\s+/).length >= 3 && /[가-힣]/.test(line);

/** One of several short lines without any mark that stand right below each other says something, as they do. */
export const isAmongOthers = (lines: readonly string[], at: number): boolean =>
  isPlainItem(lines[at]) &&
  (isPlainItem(lines[at - 1]) || isPlainItem(lines[at + 1])) &&
  [lines[at - 1], lines[at + 1]].every((line) => !line?.trim() || isPlainItem(line)) &&
  [at - 2, at - 1, at + 1, at + 2].filter((one) => isPlainItem(lines[one])).length > 1;
