import { element } from '../element.ts';

/** Something more that can be done with what was just said. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

const SECONDS = 6;
const message = element('p', { role: 'status' });
const row = element('div', { class: 'share-actions' });
const box = element('div', { class: 'share-toast no-print', popover: 'manual' }, message, row);
let timer = 0;

const close = (): void => {
  if (box.matches(':popover-open')) box.hidePopover();
};
/** It stays while somebody is at it. */
const wait = (): void => {
  clearTimeout(timer);
  timer = window.setTimeout(() => (box.matches(':hover, :focus-within') ? wait() : close()), SECONDS * 1000);
};
addEventListener('pointerdown', ({ target }) => {
  if (!box.contains(target as Node)) close();
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

/** Says something, seen and heard, for a few seconds; until it is closed, or a tap elsewhere or Escape, where it stays. */
export function say(text: string, actions: readonly ToastAction[] = [], stays = false): void {
  message.textContent = '';
  row.replaceChildren(
    ...[...actions, ...(stays ? [{ label: '닫기', run: close }] : [])].map(({ label, run }) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', run);
      return button;
    }),
  );
  // Over a dialog that is open, too.
  (document.querySelector('dialog:modal') ?? document.body).append(box);
  if (!box.matches(':popover-open')) box.showPopover();
  // A live region is read when its text changes after it is shown.
  setTimeout(() => (message.textContent = text), 30);
  clearTimeout(timer);
  if (!stays) wait();
}
