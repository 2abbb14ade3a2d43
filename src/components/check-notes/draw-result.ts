import { element } from '../element.ts';
import type { Checked } from './checked.ts';
import { placeName } from './labels.ts';
import { shownKind } from './shown-kind.ts';
import { keyOfFinding } from './handled.ts';
import type { CheckResult } from './messages.ts';
import { leftOutLine } from './left-out.ts';
import {
  differingWords,
  formerOf,
  isNamed,
  labelOf,
  ownValues,
  renamedOf,
  todayOf,
  UNKNOWN,
  wholeMarks,
} from './today.ts';

/** `…/storage/s3/#fact-object-size`. */
export type UrlOf = (place: Pick<NonNullable<Checked['place']>, 'topic' | 'anchor'>) => string;

/** The AWS pages that a page is written by. */
export const sourcesOf = ({ topic }: NonNullable<Checked['place']>): Parameters<UrlOf>[0] => ({
  topic,
  anchor: 'references',
});

/** A sentence of the notes with what differs in it marked. Nothing of it is ever read as markup. */
function sentence(one: Checked): (string | Node)[] {
  const { text } = one;
  const parts: (string | Node)[] = [];
  let from = 0;
  for (const [start, end] of wholeMarks(one)) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

const hidden = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text);
/** In a list of many, each link says which line it belongs to. */
const ofLine = ({ line }: Checked): HTMLElement => hidden(` (${line.toLocaleString('ko')}번째 줄)`);
/** Leads to the line in the note. */
export const lineButton = ({ line }: Pick<Checked, 'line'>): HTMLElement =>
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

const keyOf = (one: Checked): string =>
  one.kind === 'new' || one.place === undefined
    ? // what is found nowhere is told once, however often it stands there
      shownKind(one) === 'new'
      ? [one.text, one.search].join('\n')
      : ''
    : [one.place.topic, one.place.anchor, one.place.text, differingWords(one), formerOf(one.place, one.text)].join(
        '\n',
      );
/** More lines than these hide their answer. */
const MOST_LINES = 10;
/** Statements in a row that one place answers stand together: it is told once. */
export function byAnswer(checked: readonly Checked[]): [Checked, ...Checked[]][] {
  const groups: [Checked, ...Checked[]][] = [];
  for (const one of checked) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < MOST_LINES && keyOf(one) !== '' && keyOf(one) === keyOf(last[0]))
      last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** A longer sentence of a page is no value to see at a glance. */
const GLANCE = 48;

/** Puts aside what is told of a line. @see openHandled */
const doneBox = (one: Checked): HTMLElement =>
  element(
    'label',
    { class: 'done no-print' },
    element('input', {
      type: 'checkbox',
      // a browser that comes back would tick by their places
      autocomplete: 'off',
      'data-check-done': keyOfFinding(one),
    }),
    ' 제외',
    ofLine(one),
  );

/** Statements that the pages contradict with one answer: at a glance their words and what is so today, the rest at a tap. */
export function drawDiffering(all: [Checked, ...Checked[]], result: CheckResult, urlOf: UrlOf): HTMLElement {
  const [one] = all;
  const { place, heading } = one;
  const lines = all.map((each) => element('p', {}, doneBox(each), lineButton(each), ' ', ...sentence(each)));
  if (place === undefined) return element('li', {}, ...lines);
  const today = todayOf(place);
  // words are not answered by a number alone
  const isOfWords = !all.some(({ text, marks }) => marks.some(([start, end]) => /\d/.test(text.slice(start, end))));
  const renamed = renamedOf(one);
  const isRenamed = shownKind(one) === 'renamed';
  // words of another page than the line is about say themselves of what they are
  const title = titleOf(one, result);
  const named = place.kind === 'fact' || isNamed(one, title) ? '' : `${title}: `;
  const [before, value, more] = isRenamed
    ? ['', renamed, place.kind === 'fact' ? '' : place.text]
    : [`${differingWords(one)}${named}${labelOf(place, isOfWords)}`, today.value, today.more];
  const former = isRenamed ? '' : formerOf(place, one.text) || (isOfWords ? '' : UNKNOWN);
  const mine = isRenamed ? '' : ownValues(all);
  const of = !isRenamed && place.kind === 'fact' && !before.includes(place.about) ? ` (${place.about})` : '';
  const rows = [
    ...(heading === '' ? [] : [row('노트의 제목', heading)]),
    row(
      '근거',
      place.source === undefined
        ? element('a', { href: urlOf(sourcesOf(place)) }, '이 페이지의 AWS 문서', ofLine(one))
        : element('a', { href: place.source, rel: 'external' }, 'AWS 문서', ofLine(one)),
    ),
  ];
  return element(
    'li',
    {},
    ...lines,
    element(
      'p',
      { class: 'now' },
      ...(mine === '' ? [] : [`내 노트: ${mine} `]),
      isRenamed ? '→ ' : '→ 오늘: ',
      before,
      element(place.kind === 'fact' || value.length <= GLANCE ? 'strong' : 'span', {}, value),
      more === '' || isRenamed ? '' : ` ${more}`,
      of,
    ),
    ...(more !== '' && isRenamed ? [element('p', { class: 'was' }, more)] : []),
    ...leftOutLine(all, result.checked).map((said) => element('p', { class: 'was' }, said)),
    ...(renamed === '' || isRenamed ? [] : [element('p', { class: 'was' }, renamed)]),
    ...(former === '' ? [] : [element('p', { class: 'was' }, former)]),
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

/** What is nearest to a statement that was found on no page, and how to look for it. */
function drawNear(one: Checked, result: CheckResult, urlOf: UrlOf, search: string): (string | Node)[] {
  const { place } = one;
  const isDoubt = one.kind === 'differs';
  // what tells how notes err answers what they say, and what they do not say is no mistake of theirs
  const wrong = place?.wrong === undefined || !isDoubt ? '' : `흔한 노트는 ${place.wrong} → `;
  return [
    ...(place === undefined
      ? []
      : [
          element(
            'p',
            { class: 'near' },
            `${isDoubt ? '이 점을 확인' : '가장 가까운 곳'}: ${wrong}${todayOf(place).value} `,
            placeLink(one, result, urlOf) ?? '',
          ),
        ]),
    ...(one.search === '' ? [] : [element('p', {}, searchLink(one, search))]),
  ];
}

/** Statements that one place says, too, or seems to, or one that was found on none: their lines, their words, and where, or how to look. */
export function drawOther(
  all: [Checked, ...Checked[]],
  result: CheckResult,
  urlOf: UrlOf,
  search: string,
): HTMLElement {
  const [one] = all;
  const { kind, place } = one;
  const lines = all.flatMap((each, at) => [...(at > 0 ? [element('br')] : []), lineButton(each), ` ${each.text}`]);
  const renamed = renamedOf(one) === '' ? [] : [element('p', { class: 'was' }, renamedOf(one))];
  if (shownKind(one) === 'new') return element('li', {}, ...lines, ...drawNear(one, result, urlOf, search), ...renamed);
  const link = placeLink(one, result, urlOf);
  const { value = '', more = '' } =
    kind === 'likely' || place?.kind === 'fact' ? ((place && todayOf(place)) ?? {}) : {};
  const like = [value, more].filter(Boolean).join(' ');
  return element(
    'li',
    {},
    ...lines,
    ...(link === undefined ? [] : [' ', element('span', {}, `→ ${like}${like === '' ? '' : ' '}`, link)]),
    ...renamed,
    ...leftOutLine(all, result.checked).map((said) => element('p', { class: 'was' }, said)),
  );
}
