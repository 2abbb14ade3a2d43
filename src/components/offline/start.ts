/*
 * The only part of the store that every page loads. A reader who stays for a moment gets what looks after it: fills it
 * when nothing else is going on, and says when there is a new build. What fetches ahead is told at the same moment (`staying`).
 */
export {};

/** Milliseconds after which a page is read, not passed through. */
const STAY = 500;

/** True where bytes are dear, and where they come from this device. */
const isSpared = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const isDear = connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
  return isDear || navigator.serviceWorker.controller !== null;
};

/** By itself: what fails in it is no file that did not come. */
const rest = () => import('./look-after.ts');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    setTimeout(() => {
      if (!isSpared()) dispatchEvent(new Event('staying'));
      // The next page tries again.
      rest()
        .then((code) => code.lookAfter())
        .catch(() => undefined);
    }, STAY);
  });
}
