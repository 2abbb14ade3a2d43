/** Milliseconds after the load in which a page is passed through, not read. */
const STAY = 1_000;

/** Calls back when a reader has stayed for a moment and nothing else is going on. */
export function whenStaying(run: () => void): void {
  addEventListener('load', () => {
    setTimeout(() => {
      // Safari has none.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
      else setTimeout(run);
    }, STAY);
  });
}
