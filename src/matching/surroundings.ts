import { contentWords, NoteText } from './note-text.ts';
import type { Quantity } from './quantities.ts';
import { CLAUSE, GENERIC, UNIT_WORDS } from './wording.ts';

/** Where words of a statement stand, as seen from one of its quantities. */
export class Surroundings {
  /** The clause of the quantity itself. */
  readonly own: NoteText;
  /** What stands before it in the statement. */
  readonly before: NoteText;
  readonly line: NoteText;
  /** The statement with everything above it. */
  readonly all: NoteText;
  readonly #headings: readonly NoteText[];

  constructor(segment: string, before: string, line: NoteText, headings: readonly NoteText[], all: NoteText) {
    this.own = new NoteText(segment);
    this.before = new NoteText(before);
    this.line = line;
    this.#headings = headings;
    this.all = all;
  }

  /** How near a word stands: 1 in the clause itself, less in the rest of the line and in headings, 0 nowhere. */
  nearness(word: string): number {
    if (this.own.has(word)) return 1;
    if (this.before.has(word)) return 0.6;
    if (this.line.has(word)) return 0.4;
    const at = this.#headings.findIndex((heading) => heading.has(word));
    return at < 0 ? 0 : at === 0 ? 0.5 : 0.3;
  }
}

/** Length of a word that counts: a Latin letter says less than a syllable. */
export const weightOf = (word: string): number => (/[가-힣]/.test(word) ? word.length : word.length * 0.5);

/** The clause of a quantity: where that has no word of its own, with the one before it. */
export function segmentOf(text: string, { start, end }: Quantity, others: readonly Quantity[]): string {
  const cuts = [0, ...[...text.matchAll(CLAUSE)].map((match) => match.index + match[0].length), text.length];
  let from = 0;
  let to = text.length;
  for (const cut of cuts) {
    if (cut <= start && cut > from) from = cut;
    if (cut >= end && cut < to) to = cut;
  }
  const strip = (piece: string): string =>
    piece.replace(/[\d.,]+\s?(?:[A-Za-z%/]+|[가-힣]{1,2})?|최대|기본|최소|까지/g, '');
  while (from > 0 && !/[A-Za-z가-힣]{2}/.test(strip(text.slice(from, to)))) {
    const before = cuts.filter((cut) => cut < from).at(-1) ?? 0;
    from = before;
  }
  const inClause = others.filter((other) => other.start >= from && other.end <= to);
  // 99.99% 가용성과 99.9% 내구성: where nothing stands before the first, words follow
  if (inClause.length > 1 && !/[A-Za-z가-힣]{2}/.test(strip(text.slice(from, inClause[0]?.start))))
    return text.slice(start, others.find((other) => other.start >= end && other.start < to)?.start ?? to);
  // what stands before another quantity of the same clause is of that one
  const before = others.filter((other) => other.end <= start && other.start >= from).at(-1);
  if (before !== undefined && /[A-Za-z가-힣]{2}/.test(strip(text.slice(before.end, start)))) from = before.end;
  const after = others.find((other) => other.start >= end && other.start < to);
  if (after !== undefined && /[A-Za-z가-힣]{2}/.test(strip(text.slice(from, start)))) to = end;
  return text.slice(from, to);
}

/** The word that is counted: the last one before a quantity that says something, or the first behind it. */
export function countedWord(text: string, segment: string, { start, end }: Quantity): string | undefined {
  const from = text.indexOf(segment);
  const said = (piece: string): string[] =>
    contentWords(piece).filter(
      (word) => !GENERIC.has(word) && !UNIT_WORDS.test(word) && !/^[\d.,]/.test(word) && word.length > 1,
    );
  // 100개의 파일
  const following = text.startsWith('의 ', end) ? said(text.slice(end + 2))[0] : undefined;
  return (
    following ?? said(text.slice(Math.max(0, from), start)).at(-1) ?? said(text.slice(end, from + segment.length))[0]
  );
}
