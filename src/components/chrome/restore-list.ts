import { restoreForm } from './form-address.ts';
import { returnToPlace } from './keep-scroll.ts';

/**
 * Narrows a list to what the address or an early reader asked for (`narrow`), then shows it: until now an address with a
 * query kept it back (`[data-list]`, `src/styles/scripting.css`), so that the whole list never flashes.
 */
export function restoreList(form: HTMLFormElement, narrow: () => void): void {
  if (restoreForm(form)) narrow();
  delete document.documentElement.dataset.asked;
  returnToPlace();
}
