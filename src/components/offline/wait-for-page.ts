/** What a page needs first comes first: the whole site is large, and a slow line shares itself out. */
import { openSiteIndex } from '../../features/search/engine.ts';

/** Milliseconds without anything that has come, after which nothing more is awaited. */
const QUIET = 2_000;

/** Resolves when the search is ready, and nothing of the page has come for a while. */
export async function waitForPage(): Promise<void> {
  // without its files it is not ready, and waits for nothing more
  await openSiteIndex().catch(() => undefined);
  await new Promise<void>((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    let waiting = setTimeout(done, QUIET);
    const observer = new PerformanceObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(done, QUIET);
    });
    observer.observe({ type: 'resource' });
  });
}
