import { element } from '../element.ts';
import type { Checked } from './check-paste.ts';
import { doubt, placeName, sureness } from './labels.ts';
import type { CheckResult } from './messages.ts';
import { differingWords, todayOf } from './today.ts';

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

const hidden = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text);
/** In a list of many, each link says which line it belongs to. */
const ofLine = ({ line }: Checked): HTMLElement => hidden(` (${line.toLocaleString('ko')}번째 줄)`);
/** Leads to the line in the note. */
const lineButton = ({ line }: Checked): HTMLElement =>
  element(
    'button',
    { type: 'button', class: 'where', 'data-check-line': String(line) },
    `${line.toLocaleString('ko')}줄`,
    hidden(' 노트에서 보기'),
  );

const titleOf = ({ place }: Checked, { titles }: CheckResult): string => titles[place?.topic ?? ''] ?? '';

function placeLink(one: Checked, result: CheckResult, urlOf: UrlOf): HTMLElement | undefined {
  const { place } = one;
  if (place === undefined) return undefined;
  return element('a', { href: urlOf(place) }, placeName(place, titleOf(one, result)), ofLine(one));
}

const row = (name: string, ...value: (string | Node | undefined)[]): HTMLElement =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...value));

/** A statement that the pages contradict: at a glance its words and what is so today, the rest at a tap. */
export function drawDiffering(one: Checked, result: CheckResult, urlOf: UrlOf): HTMLElement {
  const { place, heading, sure, text, marks } = one;
  const line = element('p', {}, lineButton(one), ' ', ...sentence(one));
  if (place === undefined) return element('li', {}, line);
  const { value, more } = todayOf(place, titleOf(one, result));
  // words are not answered by a number alone
  const isOfWords = !marks.some(([start, end]) => /\d/.test(text.slice(start, end)));
  const label = place.kind === 'fact' && isOfWords && value === place.text ? `${place.about}: ` : '';
  const rows = [
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
    element(
      'p',
      { class: 'now' },
      '→ ',
      hidden('지금: '),
      differingWords(one),
      label,
      element('strong', {}, value),
      more === '' ? '' : ` ${more}`,
    ),
    ...(place.examEra === undefined ? [] : [element('p', { class: 'was' }, `시험 자료의 옛 값: ${place.examEra}`)]),
    ...(doubt(sure) === '' ? [] : [element('p', { class: 'doubt' }, doubt(sure))]),
    element(
      'div',
      { class: 'at' },
      placeLink(one, result, urlOf),
      element('details', {}, element('summary', {}, '자세히', ofLine(one)), element('dl', {}, ...rows)),
    ),
  );
}

/** Opens the search with the words of a statement that the site knows; no URL carries them. */
const searchLink = (one: Checked, search: string): HTMLElement =>
  element(
    'a',
    { href: search, 'data-search-open': '', 'data-check-search': one.search },
    `‘${one.search}’ 검색`,
    ofLine(one),
  );

/** A statement that the pages say, too, or seem to, or that was found on none: its line, its words, and where, or how to look for it. */
export function drawOther(one: Checked, result: CheckResult, urlOf: UrlOf, search: string): HTMLElement {
  const { kind, place } = one;
  const link = kind === 'new' && one.search !== '' ? searchLink(one, search) : placeLink(one, result, urlOf);
  const like = kind === 'likely' && place !== undefined ? `${todayOf(place, titleOf(one, result)).value} ` : '';
  return element(
    'li',
    {},
    lineButton(one),
    ' ',
    one.text,
    ...(link === undefined ? [] : [' ', element('span', {}, `→ ${like}`, link)]),
  );
}
