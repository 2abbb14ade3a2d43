/** Another first day of the plan to the exam: what was done counts on, the change is told, and one tap takes it back. */
import { sayDate } from '../../study/day.ts';
import type { Draft } from '../../study/event.ts';
import { beginOn } from '../../study/exam-plan.ts';
import type { PathState } from '../../study/path-state.ts';
import { element } from '../element.ts';

const place = document.querySelector<HTMLElement>('[data-path-moved]');
let moved: { readonly first: number; readonly back: Draft } | undefined;

/** What makes a day the first, with so many days of the plan as it stands finished. */
export function moveFirst(
  { first: former, exam, done }: NonNullable<PathState['span']>,
  first: number,
  finished: number,
): Draft {
  moved = { first, back: beginOn(former, exam, done) };
  return beginOn(first, exam, first > former ? done + finished : 0);
}

/** Tells which day is the first now, as long as nothing else has changed it. */
export function showMoved(span: PathState['span'], keep: (draft: Draft) => void): void {
  if (moved !== undefined && moved.first !== span?.first) moved = undefined;
  if (place === null || (moved === undefined) === place.hidden) return;
  place.hidden = moved === undefined;
  if (moved === undefined) return;
  const { first, back } = moved;
  const undo = element('button', { type: 'button' }, '되돌리기');
  undo.addEventListener('click', () => {
    keep(back);
  });
  place.replaceChildren(`첫날이 ${sayDate(first)}로 바뀌었다. `, undo);
}
