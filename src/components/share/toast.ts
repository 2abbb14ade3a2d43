import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import css from './toast.css?inline';

/** Something more that can be done with what was just said. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

const SECONDS = 6;
let toast: { readonly box: HTMLElement; readonly message: HTMLElement; readonly row: HTMLElement } | undefined;
let timer = 0;

const close = (): void => {
  if (toast?.box.matches(':popover-open')) toast.box.hidePopover();
};
/** It stays while somebody is at it. */
const wait = (): void => {
  clearTimeout(timer);
  timer = window.setTimeout(() => (toast?.box.matches(':hover, :focus-within') ? wait() : close()), SECONDS * 1000);
};

function make(): NonNullable<typeof toast> {
  applyOnce(css);
  const message = element('p', { role: 'status' });
  const row = element('div', { class: 'flow' });
  const box = element('div', { class: 'toast no-print', popover: 'manual' }, message, row);
  addEventListener('pointerdown', ({ target }) => {
    if (!box.contains(target as Node)) close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return { box, message, row };
}

/** Says something, seen and heard, for a few seconds; until it is closed, or a tap elsewhere or Escape, where it stays. */
export function say(text: string, actions: readonly ToastAction[] = [], stays = false): void {
  toast ??= make();
  const { box, message, row } = toast;
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
