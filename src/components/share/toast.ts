import { element } from '../element.ts';

/** Something more that can be done with what was just copied. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

const SECONDS = 6;
let toast:
  | {
      readonly box: HTMLElement;
      readonly message: HTMLElement;
      readonly actions: HTMLElement;
      readonly wait: () => void;
      readonly close: () => void;
    }
  | undefined;
let timer = 0;

function build(): NonNullable<typeof toast> {
  const message = element('p', { role: 'status' });
  const actions = element('div', { class: 'share-actions' });
  const box = element('div', { class: 'share-toast', popover: 'manual' }, message, actions);
  document.body.append(box);
  const close = (): void => {
    if (box.matches(':popover-open')) box.hidePopover();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // It stays while somebody is at it.
      if (!box.matches(':hover, :focus-within')) close();
    }, SECONDS * 1000);
  };
  box.addEventListener('mouseleave', wait);
  box.addEventListener('focusout', wait);
  addEventListener('pointerdown', ({ target }) => {
    if (!box.contains(target as Node)) close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return { box, message, actions, wait, close };
}

/** Says something, seen and heard, for a few seconds; until it is closed, or a tap elsewhere or Escape, where it stays. */
export function say(text: string, actions: readonly ToastAction[] = [], stays = false): void {
  toast ??= build();
  const { box, message, actions: row, wait, close } = toast;
  message.textContent = '';
  row.replaceChildren(
    ...[...actions, ...(stays ? [{ label: '닫기', run: close }] : [])].map(({ label, run }) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', run);
      return button;
    }),
  );
  if (!box.matches(':popover-open')) box.showPopover();
  // A live region is read when its text changes after it is shown.
  setTimeout(() => {
    message.textContent = text;
  }, 30);
  if (stays) clearTimeout(timer);
  else wait();
}
