import type { StudyStore } from '../../study/store.ts';
import { SAVE, tellTrouble, tellUnread } from '../../study/trouble.ts';
import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import { isLosing, saveBackup } from './save-backup.ts';

/** As text: it stands on several pages, which draw their own buttons otherwise. */
const LOOK = `
.trouble {
  margin-bottom: var(--s4);
  border: 1px solid var(--danger);
  border-radius: var(--radius);
  padding: var(--s3) var(--s4);
  font-size: 0.9375rem;
  line-height: 1.6;
}
.trouble button {
  display: block;
  min-height: 2.75rem;
  margin-top: var(--s2);
  padding-inline: var(--s4);
  border: 1px solid var(--border-strong);
  border-radius: var(--radius);
  background: var(--surface);
  color: var(--text);
  font: inherit;
  cursor: pointer;
}
`;

/** Why what one does is not kept, or what was left out of all that is shown. */
function sayTrouble({ trouble, staysInTab, unsaved, unread }: StudyStore): string {
  if (trouble !== undefined) return tellTrouble(trouble, staysInTab, unsaved);
  return unread.length === 0 ? '' : tellUnread(unread.length);
}

/** The same with what can be done about it; nothing while all is well. */
export function drawTrouble(store: StudyStore): (Node | string)[] {
  const told = sayTrouble(store);
  if (store.unsaved === 0) return told === '' ? [] : [told];
  const button = element('button', { type: 'button' }, SAVE);
  button.addEventListener('click', () => {
    void saveBackup(store).then(() => (button.textContent = '받았다. 다시 받기'));
  });
  return [told, ' ', button];
}

/** How long after a tap on a link the page may still be there, ms. */
const LEAVING_MS = 2000;

/** Asks before the page is left for as long as that would lose what was done; within the site nothing is lost that stays in the tab. */
export function askBeforeLeaving(store: StudyStore): void {
  let ledAt = -LEAVING_MS;
  addEventListener('click', ({ target, timeStamp }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin === location.origin) ledAt = timeStamp;
  });
  const ask = (event: Event): void => {
    const isInside = store.staysInTab && event.timeStamp - ledAt < LEAVING_MS;
    if (isLosing(store) && !isInside) event.preventDefault();
  };
  const show = (): void => {
    // A page that asks is not kept for who comes back to it.
    if (store.unsaved > 0) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
  store.watch(show);
  show();
}

/** Says it in a line of the page for as long as it is so, and asks before what was done is lost. */
export function tellTroubleIn(line: HTMLElement | null, store: StudyStore): void {
  askBeforeLeaving(store);
  if (line === null) return;
  applyOnce(LOOK);
  let last = '';
  const show = (): void => {
    const now = `${sayTrouble(store)} ${store.unsaved}`;
    if (now === last) return;
    last = now;
    line.replaceChildren(...drawTrouble(store));
    line.hidden = !line.hasChildNodes();
  };
  store.watch(show);
  show();
}
