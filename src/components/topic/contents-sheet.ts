/** What the contents of a page do as a sheet that lies over it. */
import { standAway, standOver } from '../chrome/back-closes.ts';

/** The sheet opens where the reader is, and makes room for the section that was chosen, which takes its entry of the history. */
export function watchSheet(sheet: HTMLElement): void {
  if (!sheet.matches(':popover-open')) {
    standAway(sheet);
    return;
  }
  const close = (): void => {
    sheet.hidePopover();
  };
  standOver(sheet, close);
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
