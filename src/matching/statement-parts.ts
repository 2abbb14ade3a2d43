import { pattern } from './pattern.ts';
import { readQuantities } from './quantities.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** A part of a statement that has a number of its own, with what it is said of. */
export interface StatementPart {
  /** The part as it would stand alone. */
  readonly text: string;
  /** `[start, end)` in the statement. */
  readonly start: number;
  readonly end: number;
}

const between = pattern((of) => of.parts.between, 'g');
/** What stands before a bar, a colon or an equals sign is what all parts are said of. */
const HEAD = /^[^|:=]{1,40}?\s?[|:=]\s/;
/** A name at the beginning: `SQS`, `gp3`, `Standard-IA`. */
const NAME = /^[A-Za-z][\w.-]*(?:\s[A-Z][\w-]*)*|^[가-힣]{2,}(?=\s)/;

/** What bounds the value before it: (기본 7일). */
export const boundIn = pattern((of) => of.paste.boundIn, 'i');

/** A noun right before its number: 토픽 10만. */
const OWN = /^[가-힣]{2,}\s?\d/;
/** What stands before the first number is its subject where it is no longer: (Lambda 메모리) 128MB. */
const LONGEST_LEAD = 40;
/** 50MB(zip), 250MB(압축 해제): longer brackets say something of their own. */
const LONGEST_ASIDE = 8;

/** What stands between the marks of a statement, behind its head. */
function boundsOf(text: string): { head: string; bounds: [start: number, end: number][] } {
  const head = HEAD.exec(text)?.[0] ?? '';
  const bounds: [start: number, end: number][] = [];
  let from = head.length;
  for (const { index, 0: mark } of matchesOf(text, between())) {
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

/** Two names side by side, each with its number and nothing behind it: 파라미터 스토어 표준 4KB 고급 8KB. */
const pair = pattern((of) => of.parts.pair);

/** The clauses of a statement that have a number, each by itself: of `메시지 256KB, 그 이상은 S3에` the first. */
export function numberedClauses(text: string): StatementPart[] {
  const [, of = '', one = '', other = ''] = pair().exec(text) ?? [];
  const middle = of.length + one.length;
  if (other !== '')
    return [
      { text: of + one, start: 0, end: middle },
      { text: of + other, start: middle, end: text.length },
    ];
  const { head, bounds } = boundsOf(text);
  const isNumbered = ([start, end]: readonly [number, number]): boolean =>
    readQuantities(text.slice(start, end)).length > 0;
  // 50MB(zip): what stands in brackets behind a number says what it is of
  const isSeveral = bounds.filter(isNumbered).length > 1;
  const joined: [number, number][] = [];
  for (const bound of bounds) {
    const last = joined.at(-1);
    if (
      isSeveral &&
      last !== undefined &&
      isNumbered(last) &&
      !isNumbered(bound) &&
      text.slice(last[1], bound[0]).endsWith('(') &&
      bound[1] - bound[0] <= LONGEST_ASIDE
    )
      last[1] = bound[1];
    else joined.push([...bound]);
  }
  const first = joined.find(isNumbered)?.[0] ?? 0;
  const lead = text.slice(0, first).replaceAll(/[()]/g, ' ').trim();
  const subject = head !== '' || NAME.test(text) || lead.length > LONGEST_LEAD ? undefined : lead;
  return joined.filter(isNumbered).map((bound) => {
    const part = { ...partOf(text, head, bound), ...(bound[0] === head.length ? { start: 0 } : {}) };
    const own = text.slice(...bound).trim();
    // 구독 1,250만 / 토픽 10만: what has a noun of its own is not of the first one's
    if (head === '' && bound[0] > 0 && OWN.test(own) && !/^[A-Za-z]/.test(text)) return { ...part, text: own };
    // 보존 0~35일 (기본 7일): a bound in brackets is of the value before it
    if (bound !== joined[0] && text.slice(bound[0] - 1).search(boundIn()) === 0)
      return { ...part, text: text.slice(0, readQuantities(text)[0]?.start) + own };
    if (subject === undefined || subject === '') return part;
    return { ...part, text: `${subject} ${own}`, start: bound[0] === first ? 0 : bound[0] };
  });
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
