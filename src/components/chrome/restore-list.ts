import { restoreForm } from './form-address.ts';
import { returnToPlace } from './keep-scroll.ts';

/**
 * Narrows a list to what the address or an early reader asked for (`narrow`), then shows it: until now an address with a
 * query kept it back (`[data-list]`, `src/styles/utilities.css`), so that the whole list never flashes. What takes its time
 * keeps it back as well (`data-narrowing`), whatever else of the page is there.
 */
export async function restoreList(form: HTMLFormElement, narrow: () => void | Promise<void>): Promise<void> {
  const { dataset } = document.documentElement;
  const isAsked = restoreForm(form);
  if (isAsked) {
    if ('asked' in dataset) dataset.narrowing = '';
    try {
      await narrow();
    } finally {
      delete dataset.narrowing;
    }
  }
  // What the list stands beside may be what the address asks for.
  if (!isAsked && form.dataset.filter === 'beside') return;
  delete dataset.asked;
  returnToPlace();
}
