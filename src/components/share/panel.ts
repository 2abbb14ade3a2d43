import { element } from '../element.ts';
import type { ToastAction } from './toast.ts';

/** Pixels between a floating box and what it belongs to, and to the edge of the window. */
const GAP = 8;

/** Puts a shown box (`position: fixed`) below a rectangle of the window, above it where there is no room, always inside. */
export function placeBelow(box: HTMLElement, near: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { width, height } = box.getBoundingClientRect();
  const below = near.bottom + GAP;
  const top = below + height <= innerHeight ? below : near.top - GAP - height;
  box.style.left = `${Math.max(GAP, Math.min(near.left, document.documentElement.clientWidth - width - GAP))}px`;
  box.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}

const panel = element('div', { class: 'share-panel no-print', popover: '', role: 'dialog' });
panel.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...panel.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + step) % buttons.length)?.focus();
});

/**
 * Shows a few actions next to a rectangle of the window; Escape and a click elsewhere close it. With `back` it was opened by that button:
 * the focus goes in, and returns there. Without, the focus stays where it is.
 */
export function openPanel(
  name: string,
  actions: readonly ToastAction[],
  near: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  back: HTMLElement | undefined,
): void {
  panel.ariaLabel = name;
  panel.replaceChildren(
    ...actions.map(({ label, run }) => {
      const button = element('button', { type: 'button' }, label);
      // The selection that it is about must not be lost by pressing.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        panel.hidePopover();
        run();
      });
      return button;
    }),
  );
  document.body.append(panel);
  panel.showPopover();
  placeBelow(panel, near);
  if (back !== undefined) panel.querySelector('button')?.focus();
}
