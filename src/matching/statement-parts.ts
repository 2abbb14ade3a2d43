import { readQuantities } from './quantities.ts';

/** A part of a statement that has a number of its own, with what it is said of. */
export interface StatementPart {
  /** The part as it would stand alone. */
  readonly text: string;
  /** `[start, end)` in the statement. */
  readonly start: number;
  readonly end: number;
}

const BETWEEN = /,\s+|;\s*|\s\/\s|\)\s*(?=.)|\s?\(|(?<=(?<![라다자냐])고|며)\s+|\.\s+|\s+[+&]\s+/g;
/** What stands before a bar, a colon or an equals sign is what all parts are said of. */
const HEAD = /^[^|:=]{1,40}?\s?[|:=]\s/;
/** A name at the beginning: `SQS`, `gp3`, `Standard-IA`. */
const NAME = /^[A-Za-z][\w.-]*(?:\s[A-Z][\w-]*)*|^[가-힣]{2,}(?=\s)/;

/** What stands between the marks of a statement, behind its head. */
function boundsOf(text: string): { head: string; bounds: [start: number, end: number][] } {
  const head = HEAD.exec(text)?.[0] ?? '';
  const bounds: [start: number, end: number][] = [];
  let from = head.length;
  for (const { index, 0: mark } of text.matchAll(BETWEEN)) {
    if (index < head.length) continue;
    bounds.push([from, index]);
    from = index + mark.length;
  }
  bounds.push([from, text.length]);
  return { head, bounds };
}

/** A part as it would stand alone: with what the whole is said of. */
function partOf(text: string, head: string, [start, end]: readonly [number, number]): StatementPart {
  const subject = head === '' ? (NAME.exec(text)?.[0] ?? '') : head.trim();
  const own = text.slice(start, end).replace(/^[\s(]+|[\s)]+$/g, '');
  return { text: start === 0 ? own : `${subject} ${own}`, start, end };
}

/** The clauses of a statement that have a number, each by itself: of `메시지 256KB, 그 이상은 S3에` the first. */
export function numberedClauses(text: string): StatementPart[] {
  const { head, bounds } = boundsOf(text);
  return bounds.map((bound) => partOf(text, head, bound)).filter((one) => readQuantities(one.text).length > 0);
}

/**
 * The parts of a statement that each have a number: `SQS 메시지 256KB, 보존 최대 14일` says two things of SQS. None where there are
 * less than two.
 */
export function partsOfStatement(text: string): StatementPart[] {
  const { head, bounds } = boundsOf(text);
  const quantities = readQuantities(text);
  // a number without a word is of what stands before it
  const isNumbered = ([start, end]: readonly [number, number]): boolean => {
    const own = quantities.filter((one) => one.start >= start && one.end <= end);
    const words = own.reduceRight(
      (rest, one) => rest.slice(0, one.start - start) + rest.slice(one.end - start),
      text.slice(start, end),
    );
    return own.length > 0 && (start === head.length || /[A-Za-z가-힣]{2}/.test(words));
  };
  // what has no number goes with what stands before it, or behind it at the beginning
  const joined: [number, number][] = [];
  for (const bound of bounds) {
    const last = joined.at(-1);
    if (last !== undefined && (!isNumbered(bound) || !isNumbered(last))) last[1] = bound[1];
    else joined.push([...bound]);
  }
  if (joined.length < 2) return [];
  return joined.map((bound) => partOf(text, head, bound));
}
