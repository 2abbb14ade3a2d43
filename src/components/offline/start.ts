/* The only part of the store that every page loads: a reader who stays for a moment gets what looks after it. */
export {};

/** Milliseconds after which a page is read, not passed through. */
const STAY = 500;

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    setTimeout(() => {
      // The next page tries again.
      import('./look-after.ts').then(({ lookAfter }) => lookAfter()).catch(() => undefined);
    }, STAY);
  });
