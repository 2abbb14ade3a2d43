import { measures } from '#matching/measures';
import { once } from '../korean/once.ts';
import { pattern } from './pattern.ts';
import { counterAt, unitAt, type Dimension } from './units.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** On which side of a number a limit lies. */
type Bound = 'most' | 'least' | 'usual';

/** A quantity of a text: `최대 15분` → 900 seconds at most. */
export interface Quantity {
  readonly dimension: Dimension;
  /** In seconds, bytes, bits a second, percent, dollars, or plain. */
  readonly amount: number;
  readonly bound: Bound | undefined;
  /** It is a condition: for what is more, or for what is less. */
  readonly side: 'over' | 'within' | undefined;
  /** What a plain number counts: `개`, `iops`. */
  readonly counter: string | undefined;
  /** It is so much in a second, or at a time: 500MiB/s, 1MiB 단위. */
  readonly isRate: boolean;
  /** The number without its unit, and what the unit makes of it. */
  readonly written: number;
  readonly factor: number;
  /** `[start, end)` in the text as given. */
  readonly start: number;
  readonly end: number;
}

const numerals = pattern((of) => of.numerals.pattern, 'gi');
const spansOfTime = pattern((of) => of.spans.pattern, 'g');
const naming = pattern((of) => of.naming, 'i');
const version = pattern((of) => of.numbers.version, 'i');
const people = pattern((of) => of.people, 'i');
const hundreds = pattern((of) => of.hundreds.pattern);
/** What a word is worth. */
const worth = (of: 'numerals' | 'hundreds' | 'spans', word = ''): number =>
  measures()[of].table[word.toLowerCase()] ?? 0;

/** Numbers in words, and so many nines: 수백만 개, 9가 11개. */
const inWords = pattern((of) => of.inWords, 'g');
const nines = pattern((of) => of.nines, 'gi');
const inDigits = pattern((of) => of.numbers.digits, 'g');
/** The end of a range that is written with a hyphen, and has a unit: 3-5시간; a part of a date or a name has none. */
const rangeEnd = pattern((of) => of.numbers.rangeEnd, 'gi');
const prefix = pattern((of) => of.numbers.prefix, 'gu');

const SHARED: ReadonlySet<Dimension> = new Set<Dimension>(['speed', 'size', 'time']);
const sideBySide = pattern((of) => of.numbers.sideBySide);
const ranging = pattern((of) => of.paste.range);

interface Found {
  amount: number;
  start: number;
  end: number;
}

/** `100` + `만` → 1,000,000: what stands right behind digits. */
function withHundreds(text: string, number: Found): Found {
  const match = hundreds().exec(text.slice(number.end));
  if (match === null) return number;
  const end = number.end + match[0].length;
  // 5만5천
  const [tail, digits = '', word = ''] = /^\s?(\d+)(천|백)/.exec(text.slice(end)) ?? [''];
  const rest = Number(digits) * worth('hundreds', word);
  return { ...number, amount: number.amount * worth('hundreds', match[1]) + rest, end: end + tail.length };
}

function numbersIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of [...matchesOf(text, inDigits()), ...matchesOf(text, rangeEnd())]) {
    const amount = Number((match[2] ?? '').replaceAll(',', ''));
    found.push(withHundreds(text, { amount, start: match.index, end: match.index + match[0].length }));
  }
  for (const match of matchesOf(text, numerals())) {
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    if (/[가-힣]/.test(match[0]) && unitAt(rest) === undefined && counterAt(rest) === undefined) continue;
    found.push({ amount: worth('numerals', match[1]), start: match.index, end });
  }
  for (const match of matchesOf(text, inWords())) {
    if (match[0].startsWith('수')) continue;
    found.push({
      amount: worth('hundreds', match[1]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const sides = once(() => measures().sides.map((source) => new RegExp(source)));
/** More than a number where that is a condition, or less: 하루 넘게 멈춘 것, 24시간 안이면. */
function sideOf(behind: string): 'over' | 'within' | undefined {
  const [isOver, isNotOver, isWithin] = sides().map((side) => side.test(behind));
  return isOver && !isNotOver ? 'over' : isWithin ? 'within' : undefined;
}

const bounds = once(() =>
  measures().bounds.map(([bound, before, behind]) => ({
    ...{ bound, before: new RegExp(before, 'i'), behind: new RegExp(behind, 'i') },
  })),
);
/** What words around a number say about its side. */
const boundOf = (before: string, behind: string): Bound | undefined =>
  bounds().find((one) => one.before.test(before) || one.behind.test(behind))?.bound;

const year = pattern((of) => of.numbers.year, 'i');
const month = pattern((of) => of.numbers.month);
/** A year, or a day of a month: no time that something takes. */
const isDate = (text: string, { amount, start, end }: Found): boolean =>
  (Number.isInteger(amount) && amount >= 1990 && amount < 2100 && end - start === 4 && year().test(text.slice(end))) ||
  (/\d월\s?$/.test(text.slice(0, start)) && text.slice(end).startsWith('일')) ||
  month().test(text.slice(end));

/** Behind a number, or behind the end of its range. */
const rate = pattern((of) => of.numbers.rate, 'i');

function quantityAt(text: string, number: Found, following: Found | undefined): Quantity | undefined {
  const behind = text.slice(number.end);
  if (isDate(text, number)) return undefined;
  const isMoney = text.startsWith('$', number.start);
  let unit = isMoney ? { dimension: 'money' as const, factor: 1, length: 0 } : unitAt(behind);
  // 10~20GB: the first number has the unit of the second
  const range = ranging().exec(behind)?.[0];
  if (unit === undefined && range !== undefined && following?.start === number.end + range.length)
    unit = { ...(unitAt(text.slice(following.end)) ?? { dimension: 'number', factor: 1 }), length: 0 };
  const others = unit === undefined ? sideBySide().exec(behind)?.[0] : undefined;
  const shared = others === undefined ? undefined : unitAt(behind.slice(others.length));
  if (shared !== undefined && SHARED.has(shared.dimension)) unit = { ...shared, length: 0 };
  const later = range !== undefined && following?.start === number.end + range.length ? following : undefined;
  const counter =
    unit === undefined || (later !== undefined && unit.length === 0 && unit.dimension === 'number')
      ? (counterAt(behind) ?? (later && { ...(counterAt(text.slice(later.end)) ?? { word: undefined }), length: 0 }))
      : undefined;
  const isNaming =
    naming().test(text.slice(0, number.start)) ||
    version().test(text.slice(0, number.end)) ||
    /^(?:\s?(?:계층|버전)|-way)/i.test(behind);
  if (unit === undefined && counter === undefined && isNaming) return undefined;
  const end = number.end + (unit?.length ?? counter?.length ?? 0);
  const between = ranging().exec(text.slice(end))?.[0].length;
  const side = between !== undefined && following?.start === end + between ? 'least' : undefined;
  return {
    dimension: unit?.dimension ?? 'number',
    amount: number.amount * (unit?.factor ?? (counter?.word === 'k' ? 1000 : 1)),
    bound: boundOf(text.slice(0, number.start), text.slice(end)) ?? side,
    side: sideOf(text.slice(end)),
    counter: counter?.word === '개' && people().test(text.slice(0, number.start)) ? '명' : counter?.word,
    isRate: rate().test(text.slice(end)) || /초당\s?$/.test(text.slice(0, number.start)),
    written: number.amount,
    factor: unit?.factor ?? 1,
    start: number.start,
    end,
  };
}

const isWithin = (places: readonly Quantity[], at: number): boolean =>
  places.some(({ start, end }) => at >= start && at < end);

/**
 * Reads the quantities of a text, in Korean and English notation, in the order of the text.
 *
 * `15분`, `900초` and `900 s` are the same amount; `5테라` is `5TB`; `11 9's`, `9가 11개` and `일레븐 나인` are 99.999999999 %.
 * Numbers in names (S3, TLS 1.2), versions, ports and addresses are none.
 */
export function readQuantities(text: string): Quantity[] {
  const plain = { bound: undefined, side: undefined, counter: undefined, isRate: false, factor: 1 } as const;
  const inNines = matchesOf(text, nines()).map((match): Quantity => {
    const count = match[3] === undefined ? Number(match[1] ?? match[2]) : 11;
    const amount = 100 - 10 ** (2 - count);
    return {
      ...plain,
      dimension: 'share',
      amount,
      written: amount,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const spans = matchesOf(text, spansOfTime()).map((match): Quantity => ({
    ...plain,
    dimension: 'time',
    side: sideOf(text.slice(match.index + match[0].length)),
    amount: worth('spans', match[0]),
    written: worth('spans', match[0]),
    bound: boundOf(text.slice(0, match.index), text.slice(match.index + match[0].length)),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const prefixes = matchesOf(text, prefix()).flatMap(({ 0: { length }, 1: digits, index: start }): Quantity[] => {
    // the more is fixed, the smaller is the network
    const [written, end] = [Number(digits), start + length];
    const amount = 2 ** (32 - written);
    const behind = text.slice(end);
    return (unitAt(behind) ?? counterAt(behind))
      ? []
      : [{ ...plain, dimension: 'prefix', amount, written, start, end }];
  });
  const words = [...inNines, ...spans, ...prefixes];
  const numbers = numbersIn(text).filter((one) => !words.some(({ start, end }) => one.start < end && one.end > start));
  const read: Quantity[] = [];
  for (const [index, number] of numbers.entries()) {
    if (isWithin(read, number.start) || number.start < (numbers[index - 1]?.end ?? 0)) continue;
    const quantity = quantityAt(text, number, numbers[index + 1]);
    if (quantity === undefined) continue;
    const { bound, end } = read.at(-1) ?? {};
    const between = text.slice(end, number.start);
    const ends = bound === 'least' && ranging().test(between);
    // 기본 3,000 IOPS·125MiB/s: what bounds the first is said of both
    read.push({ ...quantity, bound: quantity.bound ?? (ends ? 'most' : between === '·' ? bound : undefined) });
  }
  return [...words, ...read].filter((one) => !isPace(text, one)).sort((a, b) => a.start - b.start);
}

const paces = once(() => measures().paces.map((source) => new RegExp(source)));
/** In how much time something else happens: 한 달에 100만 건, 1시간에 5번. */
const isPace = (text: string, { dimension, written, end }: Quantity): boolean =>
  dimension === 'time' && paces()[written === 1 ? 0 : 1]?.test(text.slice(end)) === true;
