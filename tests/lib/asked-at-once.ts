import type { Page } from 'playwright-core';

/** Milliseconds after the load in which a page fetches nothing for a reader who stays (`src/components/offline/start.ts`). */
const STAY = 500;

/** URLs that an open page has asked for by itself before its reader had stayed for a moment, however slow the machine is. */
export const askedAtOnce = (page: Page): Promise<string[]> =>
  page.evaluate((stay) => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const end = (visit?.loadEventStart ?? 0) + stay;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < end)
      .map(({ name }) => name);
  }, STAY);
