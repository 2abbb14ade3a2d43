/** What stands folded under two that are side by side: what they have in common, and what only one of them has. */
import { bareTitle } from '../../model/bare-title.ts';
import type { Comparable, Rival } from '../../site/comparable.ts';
import type { SideFact } from '../../site/side-facts.ts';
import { element } from '../element.ts';
import type { Two } from '../sides/load-side.ts';
import type { Row } from './join-rows.ts';
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

/** A row that says the same of both does not tell them apart. */
export const saysSame = ({ own, other }: ToldRow): boolean => own === other;

/** Numbers that are the same of both, on whatever they depend: nobody chooses by them. */
export const haveSame = ({ left, right }: SharedRow): boolean =>
  JSON.stringify(left.map(({ value }) => value)) === JSON.stringify(right.map(({ value }) => value));

/** Numbers that are the same and depend on the same: those of one fact that both pages show, and those that only happen to be alike. */
export const areOne = (row: SharedRow): boolean =>
  haveSame(row) &&
  JSON.stringify(row.left.map(({ note }) => note)) === JSON.stringify(row.right.map(({ note }) => note));

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

/** What a row has of one side, under its name. */
const sayOf = ({ title }: Comparable, facts: readonly SideFact[], row: string): HTMLElement[] => [
  element('h4', {}, title),
  ...facts.map((fact) => sayFact(fact, row)),
];

/** Rows of numbers of both, as one reads them on from one another: `undefined` without any. */
export function buildPrices([left, right]: Two, rows: readonly Row[]): HTMLElement | undefined {
  const entries = rows.map(
    ({ name, ...row }) => [name, ...sayOf(left, row.left.facts, name), ...sayOf(right, row.right.facts, name)] as const,
  );
  return entries.length === 0 ? undefined : fold(`요금과 할인 ${entries.length}줄`, entries);
}

/** What a row has of both, once where both call it alike; what it depends on stands with each that says so. */
function saySame([one, other]: Two, row: SharedRow): HTMLElement[] {
  const { name, left, right } = row;
  if (areOne(row)) return left.map((fact) => sayFact(fact, name));
  const called = (facts: readonly SideFact[]): string =>
    JSON.stringify(facts.map(({ label, examEra }) => [label, examEra]));
  if (left.length > 1 || called(left) !== called(right))
    return [...sayOf(one, left, name), ...sayOf(other, right, name)];
  const depends = [one, other].flatMap(({ title }, at) => {
    const note = [left, right][at]?.[0]?.note;
    return note === undefined ? [] : [element('small', { class: 'note' }, `${title}: `, ...breakable(note))];
  });
  const bare = left.map(({ label, value, examEra }) => ({
    label,
    value,
    ...(examEra === undefined ? {} : { examEra }),
  }));
  return [...bare.map((fact) => sayFact(fact, name)), ...depends];
}

/** What is the same of both: `undefined` without any. */
export function buildSame(two: Two, told: readonly ToldRow[], rows: readonly SharedRow[]): HTMLElement | undefined {
  const entries = [
    ...told.map(({ name, own }) => [name, ...breakable(own)] as const),
    ...rows.map((row) => [row.name, ...saySame(two, row)] as const),
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

/** Where the pages of two give the sources of what is said here, and when that was checked; two of one page have one. */
export function saySources(two: Two): HTMLElement {
  const pages = new Map(two.map((side) => [side.url.replace(/#.*/, ''), side]));
  const links = [...pages].flatMap(([url, { title, page = bareTitle(title), verifiedOn }], at) => [
    at === 0 ? '' : ' · ',
    element('a', { href: `${url}#sources` }, page),
    ` ${verifiedOn}`,
  ]);
  return element('p', { class: 'checked' }, '출처와 AWS 문서로 확인한 날: ', ...links);
}
