import type { StudyStore } from '../../study/store.ts';
import { tellTrouble } from '../../study/trouble.ts';

/** Says in a line of the page why what one does is not kept, for as long as it is so. */
export function tellTroubleIn(line: HTMLElement | null, store: StudyStore): void {
  if (line === null) return;
  const show = (): void => {
    line.hidden = store.trouble === undefined;
    line.textContent = store.trouble === undefined ? '' : tellTrouble(store.trouble);
  };
  store.watch(show);
  show();
}
