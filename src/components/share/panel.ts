import { standAway, standOver } from '../chrome/back-closes.ts';
import { element } from '../element.ts';
import { placeBelow } from './position.ts';
import type { ToastAction } from './toast.ts';

/** Name of what is offered for selected text. */
export const SELECTED = '선택한 글';
let panel: HTMLElement | undefined;
let opener: HTMLElement | undefined;
/** Where the page stood when it was opened, and pixels by which that may shift: scrolling on closes it. */
let top = 0;
const REST = 24;

/** Closes it where it is open; nothing below it moves. */
function close(): void {
  if (panel?.matches(':popover-open') !== true) return;
  // Hiding what has the focus loses it.
  const inside = panel.contains(document.activeElement);
  panel.hidePopover();
  standAway(panel);
  if (inside) opener?.focus({ preventScroll: true });
}

function build(): HTMLElement {
  const box = element('div', { class: 'share-panel', popover: 'manual', role: 'dialog' });
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...box.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
  });
  document.body.append(box);
  // Not the browser's own dismissal: that would take the end of a long press for a click elsewhere.
  addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) close();
  });
  addEventListener(
    'scroll',
    () => {
      // What is offered beside selected text stays for who goes on selecting.
      if (box.getAttribute('aria-label') !== SELECTED && Math.abs(scrollY - top) > REST) close();
    },
    { passive: true },
  );
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && box.matches(':popover-open')) close();
  });
  return box;
}

/**
 * Shows a few actions next to a rectangle of the window. Esc, a click elsewhere and scrolling on close it.
 *
 * With `back` it was opened by that button: the focus goes in, and returns there. Without, the focus stays where it is. On a phone
 * the way back closes it too, unless it only offers itself beside selected text.
 */
export function openPanel(
  name: string,
  actions: readonly ToastAction[],
  near: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  back: HTMLElement | undefined,
): void {
  panel ??= build();
  const box = panel;
  opener = back;
  box.setAttribute('aria-label', name);
  // Next to a selection it must not cover what is being read.
  box.classList.toggle('share-slim', name === SELECTED || actions.length < 3);
  box.replaceChildren(
    ...actions.map(({ label, run }) => {
      const button = element('button', { type: 'button' }, label);
      // The selection that it is about must not be lost by pressing.
      button.addEventListener('pointerdown', (event) => {
        event.preventDefault();
      });
      button.addEventListener('click', () => {
        close();
        run();
      });
      return button;
    }),
  );
  if (!box.matches(':popover-open')) box.showPopover();
  top = scrollY;
  if (name !== SELECTED && matchMedia('(pointer: coarse)').matches) standOver(box, close, true);
  placeBelow(box, near);
  if (back !== undefined) box.querySelector('button')?.focus();
}
