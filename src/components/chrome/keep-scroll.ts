/** How far down the reader was on this entry of the history, for a page whose script changes what is shown. */
const seen = (history.state as { readonly scroll?: number } | null)?.scroll;

addEventListener('pagehide', () => {
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '');
});

/** Goes back to where the reader was, after the script of the page has restored what was shown. */
export function returnToPlace(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (seen === undefined || (entry?.type !== 'back_forward' && entry?.type !== 'reload')) return;
  const go = (): void => scrollTo({ top: seen, behavior: 'instant' });
  go();
  // The browser's own attempt comes at the latest with the load.
  if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
}
