import type { Page, Request } from 'playwright-core';

/** Looks in a row that find a page at rest. */
const LOOKS = 3;

/** Resolves when the page has drawn and has nothing to do, and a moment later. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestIdleCallback(
            () => {
              setTimeout(resolve, 20);
            },
            { timeout: 1_000 },
          );
        });
      }),
  );

/**
 * Does what loads a page and waits until the page rests: all that it asked for has come and has run. It is over as soon as that is
 * so; a test that says what must not happen gives it the half second of `networkidle` to happen.
 */
export async function untilRest(page: Page, load: () => Promise<unknown>): Promise<void> {
  const waiting = new Set<Request>();
  let asked = 0;
  const begin = (request: Request): void => {
    asked++;
    waiting.add(request);
  };
  const end = (request: Request): void => {
    waiting.delete(request);
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await load();
  for (let looks = 0; looks < LOOKS;) {
    const before = asked;
    // A page that leads on to another takes the look with it.
    const looked = await idle(page).then(
      () => true,
      () => page.waitForLoadState().then(() => false),
    );
    looks = looked && waiting.size === 0 && asked === before ? looks + 1 : 0;
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** Goes to an address and waits until its page rests. */
export const visit = (page: Page, url: string): Promise<void> => untilRest(page, () => page.goto(url));
