/** Where the reader was on this entry of the history, for a page whose script changes what is shown. */
const seen: unknown = (history.state as { scroll?: unknown } | null)?.scroll;

addEventListener('pagehide', () => {
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '');
});

/**
 * Goes back to where the reader was, after the script of the page has restored what was shown: by then the browser itself
 * may have scrolled a page of another length.
 */
export function returnToPlace(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (typeof seen !== 'number' || (entry?.type !== 'back_forward' && entry?.type !== 'reload')) return;
  const go = (): void => {
    scrollTo({ top: seen, behavior: 'instant' });
  };
  go();
  // The browser's own attempt comes at the latest with the load.
  if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
}
