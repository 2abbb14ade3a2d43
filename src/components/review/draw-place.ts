import { rightOf } from '../../matching/review.ts';
import { element } from '../element.ts';
import type { ReviewRow } from './review-data.ts';

const row = (name: string, ...value: (string | Node)[]): HTMLElement =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...value));

/** What the pages say about a statement, as rows of a list. */
export function placeRows({ kind, sure, topic, heading, place, disputed }: ReviewRow): HTMLElement[] {
  const about = [
    row('절', heading === '' ? '제목 없음' : heading),
    row('주제', topic),
    ...disputed.map((one) => row('결정', [one.status, one.reason ?? one.topic].filter(Boolean).join(': '))),
  ];
  if (place === undefined) return about;
  return [
    ...about,
    row(kind === 'new' ? '가장 가까운 말' : '지금', rightOf(place)),
    ...(place.examEra === undefined ? [] : [row('옛 값', place.examEra)]),
    ...(place.source === undefined
      ? []
      : [row('근거', element('a', { href: place.source, rel: 'external' }, place.source))]),
    row('확실함', `${Math.round(sure * 100)}%`),
  ];
}
