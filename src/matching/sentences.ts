import { pattern } from './pattern.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Where a sentence ends: its mark, and what closes behind it. A point in a number, a name or an abbreviation is none. */
const end = pattern((of) => of.sentences.end, 'g');

/** A line of at least so many characters that ends in no mark goes on in the next one: it was broken by a program. */
const BROKEN_LINE = 55;
const finished = pattern((of) => of.sentences.finished);

function* lines(text: string): Generator<Sentence> {
  let start = 0;
  let taken = '';
  let at = 0;
  for (const line of text.split('\n')) {
    if (taken === '') start = at;
    taken += taken === '' ? line : `\n${line}`;
    at += line.length + 1;
    if (line.length >= BROKEN_LINE && !finished().test(line) && at <= text.length) continue;
    yield { text: taken, start };
    taken = '';
  }
  if (taken !== '') yield { text: taken, start };
}

/**
 * Cuts text into sentences: at the marks that end them, and at line ends, for notes put one thing on a line. A long line
 * without a mark goes on in the next.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of lines(text)) {
    let from = 0;
    const take = (to: number): void => {
      const raw = line.text.slice(from, to);
      const trimmed = raw.trim();
      if (/[\p{L}\p{N}]/u.test(trimmed))
        sentences.push({ text: trimmed.replace(/\s+/g, ' '), start: line.start + from + raw.indexOf(trimmed) });
      from = to;
    };
    for (const match of matchesOf(line.text, end())) take(match.index + match[0].length);
    take(line.text.length);
  }
  return sentences;
}
