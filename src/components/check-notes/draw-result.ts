import { element } from '../element.ts';
import type { Checked } from './check-paste.ts';
import { placeName, sureness } from './labels.ts';
import type { CheckResult } from './messages.ts';

/** `…/storage/s3/#fact-object-size`. */
export type UrlOf = (place: NonNullable<Checked['place']>) => string;

/** A sentence of the notes with what differs in it marked. Nothing of it is ever read as markup. */
function sentence({ text, marks }: Checked): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

const lineName = ({ line }: Checked): string => `${line.toLocaleString('ko')}번째 줄`;
const hidden = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text);
/** In a list of many, each link says which line it belongs to. */
const ofLine = (one: Checked): HTMLElement => hidden(` (${lineName(one)})`);

function placeLink(one: Checked, { titles }: CheckResult, urlOf: UrlOf): HTMLElement | undefined {
  const { place } = one;
  if (place === undefined) return undefined;
  const name = placeName(place, titles[place.topic] ?? place.topic);
  return element('a', { href: urlOf(place) }, name, ofLine(one));
}

const row = (name: string, ...value: (string | Node | undefined)[]): HTMLElement =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...value));

/** A statement that the pages contradict: at a glance its value and today's, the rest at a tap. */
export function drawDiffering(one: Checked, result: CheckResult, urlOf: UrlOf): HTMLElement {
  const { place, heading, sure, text, marks } = one;
  const line = element('p', {}, element('span', { class: 'where' }, `${lineName(one)} `), ...sentence(one));
  if (place === undefined) return element('li', {}, line);
  // a value stands beside today's; words stand above it already
  const own = marks
    .map(([start, end]) => text.slice(start, end))
    .filter((value) => /\d/.test(value))
    .join(', ');
  const today = element('strong', {}, place.text);
  const rows = [
    ...(place.examEra === undefined ? [] : [row('시험 자료의 옛 값', place.examEra)]),
    ...(heading === '' ? [] : [row('노트의 제목', heading)]),
    ...(place.source === undefined
      ? []
      : [row('근거', element('a', { href: place.source, rel: 'external' }, 'AWS 문서', ofLine(one)))]),
    row('확신도', sureness(sure)),
  ];
  return element(
    'li',
    {},
    line,
    element('p', { class: 'now' }, ...(own === '' ? [] : [element('del', {}, own)]), ' → ', hidden('지금 값: '), today),
    element('p', { class: 'at' }, placeLink(one, result, urlOf)),
    element('details', {}, element('summary', {}, '자세히', ofLine(one)), element('dl', {}, ...rows)),
  );
}

/** Opens the search with a statement's words, which no URL carries: what was pasted does not leave the page. */
const searchLink = (one: Checked, search: string): HTMLElement =>
  element('a', { href: search, 'data-search-open': '', 'data-check-search': one.text }, '검색', ofLine(one));

/** A statement that the pages say, too, or that was found on none: its line, its words, and where, or how to look for it. */
export function drawOther(one: Checked, result: CheckResult, urlOf: UrlOf, search: string): HTMLElement {
  const links = [placeLink(one, result, urlOf), one.kind === 'new' ? searchLink(one, search) : undefined];
  return element(
    'li',
    {},
    element('span', { class: 'where' }, `${lineName(one)} `),
    one.text,
    ...links.flatMap((link) => (link === undefined ? [] : [' → ', link])),
  );
}
