/** What stands folded under two that are side by side: what they have in common, and what only one of them has. */
import type { Comparable, Rival } from '../../site/comparable.ts';
import type { SideFact } from '../../site/side-facts.ts';
import { element } from '../element.ts';
import type { SharedRow } from './pair-facts.ts';

/** A text as it is written, without its marks. */
export const plain = (text: string): string => text.replaceAll('**', '').replaceAll('`', '');

/** A text that may go on in the next line after what it joins and before its brackets: a narrow column cuts no number. */
export const breakable = (text: string): (string | HTMLElement)[] =>
  plain(text)
    .split(/(?<=[·~])|(?=\()/)
    .flatMap((part, at) => (at === 0 ? [part] : [element('wbr'), part]));

/** A value and, below it, on what it depends; the label where the row is named otherwise. */
export function sayFact({ label, value, note, examEra }: SideFact, row?: string): HTMLElement {
  return element(
    'div',
    {},
    row === undefined || row === label ? undefined : element('small', {}, plain(label)),
    element('b', {}, ...breakable(value)),
    note === undefined ? undefined : element('small', { class: 'note' }, ...breakable(note)),
    examEra === undefined ? undefined : element('small', {}, '시험 자료의 옛 값: ', ...breakable(examEra)),
  );
}

/** One row of what a page says of both. */
export type ToldRow = NonNullable<Rival['rows']>[number];

interface Facts {
  readonly facts: readonly SideFact[];
}

/** A row that says the same of both does not tell them apart. */
export const saysSame = ({ own, other }: ToldRow): boolean => own === other;

/** Numbers that say the same of both: those of one fact that both pages show, and those that only happen to be alike. */
export function haveSame({ left, right }: SharedRow): boolean {
  const says = (facts: readonly SideFact[]): string => JSON.stringify(facts.map(({ value, note }) => [value, note]));
  return says(left) === says(right);
}

const fold = (says: string, entries: readonly (readonly [name: string, ...says: (Node | string)[]])[]): HTMLElement =>
  element(
    'details',
    {},
    element('summary', {}, says),
    element(
      'dl',
      {},
      ...entries.map(([name, ...said]) =>
        element('div', {}, element('dt', {}, plain(name)), element('dd', {}, ...said)),
      ),
    ),
  );

/** Rows of numbers of both, as one reads them on from one another: `undefined` without any. */
export function buildPrices(
  left: Comparable,
  right: Comparable,
  rows: readonly { readonly name: string; readonly left: Facts; readonly right: Facts }[],
): HTMLElement | undefined {
  const say = ({ title }: Comparable, { facts }: Facts, name: string): HTMLElement[] => [
    element('h4', {}, title),
    ...facts.map((fact) => sayFact(fact, name)),
  ];
  const entries = rows.map(
    (row) => [row.name, ...say(left, row.left, row.name), ...say(right, row.right, row.name)] as const,
  );
  return entries.length === 0 ? undefined : fold(`요금과 할인 ${entries.length}줄`, entries);
}

/** What is the same of both: `undefined` without any. */
export function buildSame(told: readonly ToldRow[], rows: readonly SharedRow[]): HTMLElement | undefined {
  const entries = [
    ...told.map(({ name, own }) => [name, ...breakable(own)] as const),
    ...rows.map(({ name, left }) => [name, ...left.map((fact) => sayFact(fact, name))] as const),
  ];
  return entries.length === 0 ? undefined : fold(`둘이 같은 것 ${entries.length}개`, entries);
}

/** The numbers that the page of one side has alone, which does not say that the other has none: `undefined` without one. */
export const buildRest = ({ title, page }: Comparable, facts: readonly SideFact[]): HTMLElement | undefined =>
  facts.length === 0
    ? undefined
    : fold(
        `${title}${page === undefined ? ' 페이지' : ''}에만 적힌 숫자 ${facts.length}개`,
        facts.map((fact) => [fact.label, sayFact(fact)] as const),
      );
