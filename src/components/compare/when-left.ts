/** Milliseconds within which a browser goes back by one entry; one that was reloaded stays on it. */
const SOON = 500;

/** Resolves once the entry of what lay over the page is left (`back-closes.ts`): what stands in the address before then is lost with it. */
export const whenLeft = (): Promise<unknown> =>
  (history.state as { over?: boolean } | null)?.over === true
    ? new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true });
        setTimeout(resolve, SOON);
      })
    : Promise.resolve();
