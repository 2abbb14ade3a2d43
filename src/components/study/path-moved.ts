/** Another first day of the plan to the exam: what was done counts on, the change is told, and one tap takes it back. */
import { sayDate } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import { beginOn } from '../../study/plan-settings.ts';
import type { PathState } from '../../study/path-state.ts';
import { element } from '../element.ts';

interface Moved {
  readonly first: number;
  readonly back: Draft;
  /** Why, where nobody asked for it. */
  readonly why?: string;
}
const place = document.querySelector<HTMLElement>('[data-path-moved]');
let moved: Moved | undefined;

/** What makes a day the first, with so many days of the plan as it stands finished. */
export function moveFirst(
  { first: former, exam, done }: NonNullable<PathState['span']>,
  first: number,
  finished: number,
): Draft {
  moved = { first, back: beginOn(former, exam, done) };
  return beginOn(first, exam, first > former ? done + finished : 0);
}

/** A plan that was not begun goes on with the day: it was another one when the exam was told. */
const movedOn = ({ first, exam, isKept, told }: NonNullable<PathState['span']>): Moved | undefined =>
  isKept || told === 0 || told >= first
    ? undefined
    : { first, back: beginOn(told, exam), why: '체크하거나 풀거나 외운 것이 없어 오늘부터 다시 나눴다. ' };

/** Tells which day is the first now, as long as nothing else has changed it. */
export function showMoved(span: PathState['span'], keep: (draft: Draft) => void): void {
  if (moved !== undefined && moved.first !== span?.first) moved = undefined;
  const now = moved ?? (span && movedOn(span));
  const told = now === undefined ? '' : `${now.why ?? ''}첫날이 ${sayDate(now.first)}로 바뀌었다. `;
  if (place === null || place.dataset.told === told) return;
  place.dataset.told = told;
  place.hidden = now === undefined;
  if (now === undefined) return;
  const undo = element('button', { type: 'button' }, '되돌리기');
  undo.addEventListener('click', () => {
    keep(now.back);
  });
  place.replaceChildren(told, undo);
}
