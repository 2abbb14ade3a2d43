/** What the contents of a page do as a sheet that lies over it. */
import { standAway, standOver } from '../chrome/back-closes.ts';

const TOGGLE = 'main .section-toggle[role]';

/** Opens or closes all sections and lists of the page that are folded; what is being read stays where it is. */
function foldAll(isOpen: boolean): void {
  const read = [...document.querySelectorAll('main :is(h1, h2, h3)')].find(
    (one) => one.getBoundingClientRect().top > 0,
  );
  const before = read?.getBoundingClientRect().top ?? 0;
  for (const toggle of document.querySelectorAll<HTMLElement>(`${TOGGLE}[aria-expanded=${String(!isOpen)}]`))
    toggle.click();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details.fold')) fold.open = isOpen;
  scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
}

const isAnyClosed = (): boolean => document.querySelector(`${TOGGLE}[aria-expanded=false]`) !== null;

/** Opens what is folded, or closes all where nothing is. */
export function flipAll(): void {
  foldAll(isAnyClosed());
}

/** The button for that says what it does now; where nothing is folded there is none. */
function showFoldAll(button: HTMLButtonElement): void {
  const closed = isAnyClosed();
  button.hidden = document.querySelector(TOGGLE) === null;
  button.ariaExpanded = String(!closed);
  button.textContent = closed ? '모두 펼치기' : '모두 접기';
  button.onclick = () => {
    flipAll();
    showFoldAll(button);
  };
}

/**
 * The sheet opens where the reader is, and makes room for the section that was chosen, which takes its entry of the history; for one that
 * was chosen before this came, too: the address is no more that from which it was opened.
 */
export function watchSheet(sheet: HTMLElement, from: string): void {
  if (!sheet.matches(':popover-open')) {
    standAway(sheet);
    return;
  }
  const close = (): void => {
    sheet.hidePopover();
  };
  if (location.hash !== from) {
    close();
    return;
  }
  standOver(sheet, close);
  const button = sheet.querySelector<HTMLButtonElement>('[data-fold-all]');
  if (button !== null) showFoldAll(button);
  const current = sheet.querySelector<HTMLElement>('[aria-current]');
  if (current !== null) sheet.scrollTop = current.offsetTop - sheet.clientHeight / 2;
  sheet.onclick = (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    close();
    location.replace(link.hash);
  };
}
