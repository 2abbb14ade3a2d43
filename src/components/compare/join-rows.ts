/** The rows of two that stand side by side: what a page says of both, and with it the numbers that are about the same. */
import type { SideFact } from '../../site/side-facts.ts';
import { areOne, haveSame, saysSame, type ToldRow } from './build-rest.ts';
import { isTold, saysAll, tellsIn, wordsOf } from './is-told.ts';
import type { SharedRow } from './pair-facts.ts';

/** What one side has in a row: the words of a page, and the numbers that say more. */
interface Cell {
  readonly says?: string;
  readonly facts: readonly SideFact[];
}

export interface Row {
  readonly name: string;
  readonly left: Cell;
  readonly right: Cell;
}

interface Rows {
  readonly differ: readonly Row[];
  /** Rows that say the same of both. */
  readonly sameTold: readonly ToldRow[];
  readonly sameShared: readonly SharedRow[];
  /** Numbers that several rows tell of both, one in each: they stand with what only one side has. */
  readonly inRows: readonly SharedRow[];
}

/** The numbers of a text, without what its brackets say: `500MiB/s, 500 IOPS(1MiB 단위)` → 500, 500. */
const numbersOf = (text: string): readonly string[] => text.replace(/\(.*?\)/g, '').match(/\d[\d,.]*\d|\d/g) ?? [];

/** Whether rows have all numbers of a value, each in the cell of a row of its own. */
function isInRows({ value }: SideFact, cells: readonly string[]): boolean {
  const numbers = numbersOf(value);
  const left = cells.map((cell) => cell.trim());
  return (
    numbers.length > 1 &&
    numbers.every((number) => {
      const at = left.indexOf(number);
      return at !== -1 && left.splice(at, 1).length === 1;
    })
  );
}

/** Words that say nothing of what a row is about. */
const COMMON = new Set(wordsOf('단위 최대 기본 있는 보는'));

const namesOf = (text: string): readonly string[] => wordsOf(text).filter((word) => !COMMON.has(word));

/** Whether numbers are about what a row is named for: by what they are read across by, or by what both sides call them. */
function isAbout({ name }: ToldRow, row: SharedRow): boolean {
  const named = namesOf(name);
  const isCalledSo = ({ label }: SideFact): boolean => named.length > 0 && saysAll(label, named.join(' '));
  return (
    namesOf(row.name).some((word) => named.includes(word)) || (row.left.some(isCalledSo) && row.right.some(isCalledSo))
  );
}

/** Words and numbers in one cell: neither says what the other does. */
function toCell(row: string, says: string, facts: readonly SideFact[]): Cell {
  const more = facts.filter((fact) => fact.of === undefined && !isTold(fact, row, says));
  return more.some(({ label, value }) => saysAll(`${label} ${value}`, says)) ? { facts: more } : { says, facts: more };
}

/** Joins what a page says of both with the numbers that both have; what is told already is not said once more. */
export function joinRows(told: readonly ToldRow[], shared: readonly SharedRow[]): Rows {
  const [isOwnTold, isOtherTold] = [tellsIn(told, 'own'), tellsIn(told, 'other')];
  const rows = shared.filter(({ left, right }) => !(left.every(isOwnTold) && right.every(isOtherTold)));
  const [own, other] = [told.map((row) => row.own), told.map((row) => row.other)];
  const inRows = rows.filter(
    ({ left, right }) => left.every((fact) => isInRows(fact, own)) && right.every((fact) => isInRows(fact, other)),
  );
  const numbers = rows.filter((row) => !haveSame(row) && !inRows.includes(row));
  const differing = told.filter((row) => !saysSame(row));
  const homes = new Map(numbers.map((row) => [row, differing.find((one) => isAbout(one, row))]));
  return {
    differ: [
      ...differing.map((row): Row => {
        const { name, own, other } = row;
        const about = numbers.filter((one) => homes.get(one) === row);
        const [left, right] = [about.flatMap((one) => one.left), about.flatMap((one) => one.right)];
        return { name, left: toCell(name, own, left), right: toCell(name, other, right) };
      }),
      ...numbers
        .filter((row) => homes.get(row) === undefined)
        .map(({ name, left, right }): Row => ({ name, left: { facts: left }, right: { facts: right } })),
    ],
    sameTold: told.filter(saysSame),
    inRows,
    sameShared: rows.filter((row) => haveSame(row) && !(areOne(row) && told.some(({ name }) => name === row.name))),
  };
}
