import { rightOf } from '../../matching/correction.ts';
import { REASONS } from '../../matching/reasons.ts';
import { element } from '../element.ts';
import { KEYS, OTHERS } from './keys.ts';
import type { ReviewRow } from './review-data.ts';

/** What the place of an unmatched statement is called. */
export const NEAREST = '가장 가까운 말';
/** And that of one that differs. */
export const NOW = '지금';

const row = (name: string, ...value: (string | Node)[]): HTMLElement =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...value));

const link = (url: string): HTMLElement => element('a', { href: url, rel: 'external' }, url);

/** Where a statement would be written, and from what. */
function writingRows({ writing }: ReviewRow): HTMLElement[] {
  if (writing === undefined) return [];
  const { at, place, entry, correction, documents } = writing;
  return [
    row('쓸 자리', element('code', {}, at), ` ${place}`),
    ...(correction === undefined ? [] : [row('정정으로 적는다면', element('pre', {}, correction.entry))]),
    ...(entry === undefined ? [] : [row('facts에 더한다면', element('pre', {}, entry))]),
    ...(documents.length === 0
      ? []
      : [row('확인할 문서', element('ul', {}, ...documents.map((url) => element('li', {}, link(url)))))]),
  ];
}

/** The letter that a button is pressed by. */
const letterOf = (name: string): string =>
  Object.keys(KEYS)
    .find((code) => KEYS[code] === name)
    ?.replace('Key', '') ?? '';

/** The next best places, each a button that says that the statement is said there. */
function otherRows({ others, status }: ReviewRow): HTMLElement[] {
  if (status !== 'open') return [];
  const buttons = others.map((other, at) => {
    const name = OTHERS[at] ?? '';
    const letter = letterOf(name);
    const place = `${other.topic}#${other.anchor}`;
    return element(
      'li',
      {},
      `${rightOf(other)} `,
      element('code', {}, place),
      ' ',
      element(
        'button',
        { type: 'button', 'data-do': name, 'data-place': place, 'aria-keyshortcuts': letter.toLowerCase() },
        '여기 있음 ',
        element('kbd', {}, letter),
      ),
    );
  });
  return buttons.length === 0 ? [] : [row('그다음 자리', element('ul', {}, ...buttons))];
}

/** What the pages say about a statement, as rows of a list. */
export function placeRows(of: ReviewRow): HTMLElement[] {
  return [...judgedRows(of), ...otherRows(of), ...writingRows(of)];
}

function judgedRows({ kind, sure, topic, heading, place, disputed, notes, reason }: ReviewRow): HTMLElement[] {
  const about = [
    row('절', heading === '' ? '제목 없음' : heading),
    row('주제', topic),
    ...(notes > 1 ? [row('같은 말', `노트 ${notes.toLocaleString('ko')}편이 한다`)] : []),
    ...disputed.map((one) => row('결정', [one.status, one.reason ?? one.topic].filter(Boolean).join(': '))),
  ];
  if (reason === 'out-of-scope' || reason === 'likely') about.push(row('판단', REASONS[reason]));
  if (place === undefined) return about;
  return [
    ...about,
    row(kind === 'new' ? NEAREST : NOW, rightOf(place)),
    ...(place.examEra === undefined ? [] : [row('옛 값', place.examEra)]),
    ...(place.source === undefined ? [] : [row('근거', link(place.source))]),
    row('확신도', `${Math.round(sure * 100)}%`),
  ];
}
