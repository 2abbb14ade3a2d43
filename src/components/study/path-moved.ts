/** Tells what has changed of the plan to the exam today: one tap takes it back as a whole. */
import { sayDate } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import type { Changed } from '../../study/plan-before.ts';
import { element } from '../element.ts';

const place = document.querySelector<HTMLElement>('[data-path-moved]');
/** When the page was opened. */
const opened = Date.now();
let back: readonly Draft[] = [];

/** What takes it back, where something is told. */
export const undoOf = (): HTMLElement | null | undefined => place?.querySelector('button');

function sayChanged({ exam, first, isGone, isUnasked, named }: Changed): string {
  if (isGone) return '시험 날을 지웠다. ';
  const changed = [
    ...(exam === undefined ? [] : [`시험 날이 ${sayDate(exam)}로`]),
    ...(first === undefined ? [] : [`첫날이 ${sayDate(first)}로`]),
    ...(named.length > 0 ? [`${named.join(', ')}이`] : []),
  ].join(', ');
  return `${isUnasked ? '체크하거나 풀거나 외운 것이 없어 오늘부터 다시 나눴다. ' : ''}${changed} 바뀌었다. `;
}

/** Tells of it, as long as not all was put back; of a plan that nobody has begun only while one is on the page. */
export function showMoved(now: Changed | undefined, keep: (...drafts: readonly Draft[]) => void): void {
  const isTold = now !== undefined && (now.isBegun || now.isUnasked || now.at >= opened);
  const told = isTold ? sayChanged(now) : '';
  back = now?.back ?? [];
  if (place === null || place.dataset.told === told) return;
  place.dataset.told = told;
  place.hidden = told === '';
  if (told === '') return;
  const undo = element('button', { type: 'button' }, '되돌리기');
  undo.addEventListener('click', () => {
    keep(...back);
  });
  place.replaceChildren(told, undo);
}
