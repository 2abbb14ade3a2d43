import type { StudyStore } from '../../study/store.ts';
import { tellTrouble, tellUnread } from '../../study/trouble.ts';

/** Why what one does is not kept, or what was left out of all that is shown. */
export function sayTrouble({ trouble, unread }: StudyStore): string {
  if (trouble !== undefined) return tellTrouble(trouble);
  return unread.length === 0 ? '' : tellUnread(unread.length);
}

/** Says it in a line of the page for as long as it is so. */
export function tellTroubleIn(line: HTMLElement | null, store: StudyStore): void {
  if (line === null) return;
  const show = (): void => {
    const told = sayTrouble(store);
    line.hidden = told === '';
    if (line.textContent !== told) line.textContent = told;
  };
  store.watch(show);
  show();
}
