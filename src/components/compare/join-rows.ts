/** The rows of two that stand side by side: what a page says of both, and with it the numbers that are about the same. */
import type { SideFact } from '../../site/side-facts.ts';
import { haveSame, saysSame, type ToldRow } from './build-rest.ts';
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
  const numbers = rows.filter((row) => !haveSame(row));
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
    sameShared: rows.filter((row) => haveSame(row) && !told.some(({ name }) => name === row.name)),
  };
}
