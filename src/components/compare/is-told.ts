/** Whether a row of a table says already what a number says. */
import type { SideFact } from '../../site/side-facts.ts';
import type { ToldRow } from './build-rest.ts';

/** The words and numbers of a text, without particles and endings behind them. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    [
      ...text
        .toLowerCase()
        .replaceAll('가용 영역', 'az')
        .matchAll(/[a-z][a-z0-9+/-]*|\d[\d,.]*|[가-힣]{2,}/g),
    ]
      .map(([word]) =>
        word
          .replace(/[.,]+$|(?<=[가-힣]{2})[의은는이가을를와과로]$/g, '')
          // 없다, 없음
          .replace(/(?<=[가-힣])(?:[는한된]?다|[음함됨])$/, ''),
      )
      .filter((word) => word !== '까지'),
  ),
];

/**
 * Tells whether a row has in its cell what a fact says: most of its words, or half of them where the cell says little else,
 * in a row that is named with a word of its label; or a value of what the cell itself names: `고정 애니캐스트 IP 2개`.
 */
export function isTold({ label, value }: SideFact, row: string, cell: string): boolean {
  const [named, says, said] = [wordsOf(label), wordsOf(value), wordsOf(cell)];
  const both = says.filter((word) => said.includes(word)).length;
  if (both === 0) return false;
  if (named.length > 1 && named.every((word) => said.includes(word))) return true;
  const isOfRow = wordsOf(row).some((word) => named.includes(word));
  return isOfRow && (both >= 0.65 * says.length || (both >= 0.5 * says.length && both >= 0.6 * said.length));
}

/** Tells of a number whether any row of a table says it, in the cells of one side. */
export const tellsIn =
  (rows: readonly ToldRow[], side: 'own' | 'other') =>
  (fact: SideFact): boolean =>
    rows.some((row) => isTold(fact, row.name, row[side]));

/** Tells whether a text has all that another says. */
export function saysAll(text: string, said: string): boolean {
  const words = wordsOf(text);
  const wanted = wordsOf(said);
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}
