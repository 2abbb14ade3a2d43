import { has, isMisplaced } from './count-quantities.ts';
import type { PageStatement } from './page-statements.ts';
import { isRival } from './compare-quantities.ts';
import { readQuantities, type Quantity } from './quantities.ts';
import { solesOf } from './sole.ts';
import type { Verdict } from './matcher.ts';

/** An entry for `corrections` of a page: to be checked with the source, and put into own words. */
export interface OfferedCorrection {
  readonly topic: string;
  readonly source: string | undefined;
  /** As it is put under `corrections:` of the page. */
  readonly entry: string;
}

/** What is right as the place has it, with its label or its row and column: `메시지 보존 기간: 기본 4일, 최대 14일`. */
export function rightOf({ kind, about, text }: PageStatement): string {
  const [, ...cell] = about.split(' / ');
  if (kind === 'fact') return `${about}: ${text}`;
  return cell.length > 1 ? `${cell.filter(Boolean).join(', ')}: ${text}` : text;
}

/** A number of the statement could stand where a fact has another one of the kind, and none of its numbers is the fact's. */
export function hasOtherNumber(text: string, { text: today, about, anchor }: PageStatement): boolean {
  const [here, there] = [readQuantities(text), readQuantities(today)];
  const isOfKind = (one: Quantity, other: Quantity): boolean =>
    isRival(one, other) && (one.dimension !== 'number' || one.counter === other.counter);
  return (
    anchor.startsWith('fact-') &&
    here.some((one) => there.some((other) => isOfKind(one, other))) &&
    !here.some((one) => has([...there, ...readQuantities(about)], one))
  );
}

/** The statement gives a number that the place does not give at all, of today or of exam material. */
export function hasOwnNumber(text: string, { text: today, about, examEra = '' }: PageStatement): boolean {
  const there = [today, about, examEra].flatMap(readQuantities);
  return readQuantities(text).some((one) => !has(there, one));
}

/** Every number of the place stands in a text as the place has it, and what it has besides is of something else. */
export function isAnswered(text: string, { text: today }: PageStatement): boolean {
  const [now, here] = [readQuantities(today), readQuantities(text)];
  return now.length > 0 && now.every((one) => has(here, one)) && !here.some((one) => isMisplaced(one, now));
}

/** Where the quantities stand, `[start, end)`, that a page does not give where it speaks of the same; else those that exam material still has. */
export function differingIn(
  text: string,
  { text: today, examEra = '' }: PageStatement,
  [from, to]: readonly [number, number] = [0, text.length],
): [start: number, end: number][] {
  const [now, then] = [readQuantities(today), readQuantities(examEra)];
  const all = readQuantities(text).filter(({ start, end }) => start >= from && end <= to);
  const old = all.filter((one) => has(then, one) && !has(now, one));
  const apart = all.filter((one) => !has(now, one));
  const rivals = apart.filter((one) => now.some((each) => isRival(one, each)));
  const other = rivals.length > 0 ? rivals : apart;
  const marked = old.length > 0 ? old : other.length > 0 ? other : all.filter((one) => has(then, one));
  if (marked.length > 0) return marked.map(({ start, end }) => [start, end]);
  // the number is right, and is not the only one, or not the default
  const soles = solesOf({ text, quantities: all }, { text: today, quantities: now });
  const misplaced = all.filter((one) => isMisplaced(one, now));
  return [...soles, ...misplaced.map(({ start, end }) => [start, end] as const)].map(([start, end]) => [start, end]);
}

/** All of several numbers stand there, in their order: GB당 3 IOPS, 최소 100 IOPS. */
export function standsIn(text: string, { text: today }: PageStatement): boolean {
  const numbers = readQuantities(text).flatMap(
    ({ start, end }) => /\d(?:[\d,.]*\d)?/.exec(text.slice(start, end)) ?? [],
  );
  return numbers.length > 1 && new RegExp(`\\b${numbers.join('\\b.*\\b')}(?!\\d)`).test(today);
}

/** What the note says, in other words where it is a number: its own sentences stay out of the pages. */
function saidOf(text: string, place: PageStatement): string {
  const numbers = differingIn(text, place).map(([start, end]) => text.slice(start, end));
  return place.kind === 'fact' && numbers.length > 0
    ? `${place.about}: “${numbers.join(', ')}”라고 적는다.`
    : `“${text}”라고 적는다.`;
}

/** The page tells the mistake already. */
export const isCorrection = ({ anchor }: Pick<PageStatement, 'anchor'>): boolean => anchor.startsWith('correction-');

/**
 * An entry for `corrections` of a statement that is not as the place has it. A place without a source of its own may be settled by
 * `document`; `taken` are ids that entries of the page have.
 */
export function correctionOf(
  text: string,
  place: PageStatement,
  document = '확인한 AWS 문서의 주소',
  taken: readonly string[] = [],
): OfferedCorrection {
  const { topic, anchor, source, examEra = '' } = place;
  const then = readQuantities(examEra);
  const status = readQuantities(text).some((one) => has(then, one)) ? 'outdated' : 'wrong';
  const id = anchor.replace(/^(?:fact|scenario)-/, '') || 'summary';
  const lines = [
    `id: ${taken.includes(id) ? `${id}-${taken.length}` : id}`,
    `notes: ${JSON.stringify(saidOf(text, place))}`,
    `status: ${status}`,
    `right: ${JSON.stringify(rightOf(place))}`,
    `source: ${source ?? `# 확인했으면: ${document}`}`,
  ];
  return { topic, source, entry: `  - ${lines.join('\n    ')}` };
}

/** Offers a correction for a statement that differs; where the place is a correction already there is nothing to add. */
export const offerCorrection = ({
  kind,
  text,
  place,
}: Pick<Verdict, 'kind' | 'place'> & { readonly text: string }): OfferedCorrection | undefined =>
  kind !== 'differs' || place === undefined || isCorrection(place) ? undefined : correctionOf(text, place);
