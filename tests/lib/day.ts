import type { BrowserContext, Disposable } from 'playwright-core';

/** Noon of a day in Seoul: that of every test which sets no clock, so that what pages say of days is the same on each. */
const NOON = Date.parse('2026-12-07T12:00:00+09:00');
const AHEAD = NOON - Date.now();

/** What `Date.now()` says on a page now. */
export const nowOnPages = (): number => Date.now() + AHEAD;

/** Sets the clock of the device that a context is, as long as that is not taken back; it runs on as it does. */
export const setDay = (context: BrowserContext): Promise<Disposable> =>
  context.addInitScript((ahead: number) => {
    const tell = Date.now.bind(Date);
    Date.now = () => tell() + ahead;
    globalThis.Date = new Proxy(Date, {
      apply: (target) => new target(target.now()).toString(),
      construct: (target, given: unknown[], as: NewableFunction) =>
        Reflect.construct(target, given.length === 0 ? [target.now()] : given, as) as Date,
    });
  }, AHEAD);
