/** A few actions beside a text: what is selected, or what has been highlighted. */
import { applyOnce } from '../../components/apply-once.ts';
import { element } from '../../components/element.ts';
import { copyText } from '../../components/share/share.ts';
import type { ToastAction } from '../../components/share/toast.ts';
import { MARKS } from './messages.ko.ts';
import css from './menu.css?inline';
import { textDirective } from './text-directive.ts';

/** Pixels between the menu and what it belongs to, and to the edge of the window. */
const GAP = 8;
let menu: HTMLElement | undefined;

/** Shows the actions below a rectangle of the window, above it where there is no room. A button that opened it gets the focus back. */
export function openMenu(
  name: string,
  actions: readonly ToastAction[],
  near: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  opener?: HTMLElement,
): void {
  applyOnce(css);
  menu ??= element('div', { class: 'text-menu no-print', popover: '', role: 'dialog' });
  menu.ariaLabel = name;
  menu.replaceChildren(
    ...actions.map(({ label, run }) => {
      const button = element('button', { type: 'button' }, label);
      // The selection that it is about must not be lost by pressing.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        menu?.hidePopover();
        run();
      });
      return button;
    }),
  );
  document.body.append(menu);
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  const below = near.bottom + GAP;
  const top = below + height <= innerHeight ? below : near.top - GAP - height;
  menu.style.left = `${Math.max(GAP, Math.min(near.left, document.documentElement.clientWidth - width - GAP))}px`;
  menu.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  if (opener !== undefined) menu.querySelector('button')?.focus();
}

/** Offers what can be done with a selected text of the topic: `actions`, and a link that marks it. */
export function offerSelection(range: Range, actions: readonly ToastAction[]): void {
  const text = range.toString().trim();
  // One letter is a slip of the finger.
  if (text.length < 2) return;
  const above = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')].findLast(
    (heading) =>
      heading.checkVisibility() &&
      heading.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const url = `${location.origin}${location.pathname}#${above?.id ?? ''}${textDirective(text)}`;
  const link = { label: MARKS.link, run: () => void copyText(url, MARKS.linked) };
  openMenu(MARKS.selected, [...actions, link], [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect());
}
