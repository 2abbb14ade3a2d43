/** Which rows of a long table stand first: on a phone the others are a tap away. */
import { AXES } from '../../model/axis.ts';
import { wordsOf } from './is-told.ts';
import type { Row } from './join-rows.ts';

/** Words of rows that say nothing of what decides. */
const COMMON = new Set(wordsOf('다른 같은 여러 하나 고정 높은 자동 단위 최대 기본 있는 보는 하는 쓰는'));
const PRICE = /요금|비용|과금|가격/;
/** What asks for the price without its name. */
const CHEAP = /싸|싼|저렴|무료|값을 줄|값이/;
/** A sentence of a trap that says what does not decide. */
const UNDECIDED = '갈리지 않';

/** Rows of a table that is long, and so few more that it folds none of them. */
const LONG = 6;
const FEW = 4;

/** Rows of numbers that a long table has folded under it, unless a page tells the two apart by them. */
const PRICES: ReadonlySet<string> = new Set([AXES['price-unit'], AXES['minimum-charge'], AXES.discount]);

/** The prices that stand under a long table; one alone in a row more stays in it. */
export const pricesApart = (rows: readonly Row[]): readonly Row[] =>
  rows.length > LONG + 1 ? rows.filter(({ name }) => PRICES.has(name)) : [];

const cellsOf = ({ left, right }: Row): string =>
  [left, right].flatMap(({ says = '', facts }) => [says, ...facts.map(({ value }) => value)]).join(' ');

/**
 * The rows of a table that are in sight, and those that a long one folds. What decides is in sight: what one chooses by or the trap
 * names, then what has such words in its cells, then those that stand first; and a price, if there is any. Both stay in their order.
 *
 * @param says what one chooses by, and the trap
 * @param above rows that stand before them, whatever is folded
 */
export function foldRows(
  rows: readonly Row[],
  says: readonly string[],
  above = 0,
): readonly [first: readonly Row[], more: readonly Row[]] {
  if (above + rows.length <= LONG + FEW) return [rows, []];
  const decides = says
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((text) => !text.includes(UNDECIDED))
    .join(' ');
  const said = wordsOf(decides);
  const isSaid = (word: string): boolean =>
    !COMMON.has(word) && said.some((one) => one.startsWith(word) || (word.length > 2 && one.endsWith(word)));
  const isPrice = ({ name }: Row): boolean => PRICE.test(name);
  const rank = (row: Row): number => {
    if (wordsOf(row.name).some(isSaid) || (isPrice(row) && (PRICE.test(decides) || CHEAP.test(decides)))) return 0;
    return wordsOf(cellsOf(row)).some((word) => /[a-z]|[가-힣]{3}/.test(word) && said.includes(word)) ? 1 : 2;
  };
  const ranked = rows
    .map((row, at) => ({ row, rank: rank(row), at }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ row }) => row);
  const price = ranked.find(isPrice);
  const others = ranked.filter((row) => row !== price);
  const seen = new Set(price === undefined ? ranked.slice(0, LONG) : [price, ...others.slice(0, LONG - 1)]);
  return [rows.filter((row) => seen.has(row)), rows.filter((row) => !seen.has(row))];
}
