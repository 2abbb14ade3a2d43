/** Lets the browser handle input, and draw, before going on. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same without the milliseconds that timers in a row are held back, where the browser knows how. */
export const goOn = (): Promise<void> =>
  (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.() ?? nextTurn();

/** Milliseconds for which work that nobody waits for is put off at most. */
const LATEST = 1_000;

/** Waits until there is nothing better to do. */
export async function whenIdle(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return nextTurn();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST }));
}
