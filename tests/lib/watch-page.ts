import type { Page } from 'playwright-core';

/** What went wrong or went out while a page was open. */
export interface PageRecord {
  /** Uncaught errors and console errors, CSP violations among them. */
  readonly errors: string[];
  /** URLs requested, in order. */
  readonly requests: string[];
}

/** The browser gives up the transition to a page that was late: no script of the page asked for it. */
const LATE_TRANSITION = 'Transition was aborted because of invalid state';

/** Records a page's errors and requests from now on. */
export function watchPage(page: Page): PageRecord {
  const record: PageRecord = { errors: [], requests: [] };
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith(LATE_TRANSITION)) record.errors.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') record.errors.push(message.text());
  });
  page.on('request', (request) => record.requests.push(request.url()));
  return record;
}
