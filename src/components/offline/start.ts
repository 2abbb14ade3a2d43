/*
 * The only part of the store that every page loads. A reader who stays for a moment gets what looks after it: fills it when
 * nothing else is going on, and says when there is a new build.
 */
export {};

/** Milliseconds after which a page is read, not passed through. */
const STAY = 1_000;

/** Calls back when nothing else is going on. */
const whenIdle = (run: () => void): void => {
  // Safari has none.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run);
};

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    setTimeout(() => {
      whenIdle(() => {
        // The next page tries again.
        import('./look-after.ts').then(({ lookAfter }) => lookAfter()).catch(() => undefined);
      });
    }, STAY);
  });
}
