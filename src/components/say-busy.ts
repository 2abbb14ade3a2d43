import { tellLate } from './try-again.ts';

/** After so many milliseconds what is waited for says so. */
const BUSY = 150;
/** After so many it is late: a connection may have broken without a word. */
const LATE = 10_000;

/**
 * What comes; `say` is called where it takes so long that it is to be said, and `sayLate` where it may never come, with what
 * is told of it: that goes by itself when it has come after all.
 */
export function sayBusy<T>(coming: Promise<T>, say: () => void, sayLate: (told: HTMLElement) => void): Promise<T> {
  let told: HTMLElement | undefined;
  const busy = setTimeout(say, BUSY);
  const late = setTimeout(() => {
    told = tellLate(LATE / 1_000);
    sayLate(told);
  }, LATE);
  return coming.finally(() => {
    clearTimeout(busy);
    clearTimeout(late);
    told?.remove();
  });
}

/** What is done only while it is so. */
export const onlyWhile =
  <T extends readonly unknown[]>(is: () => boolean, act: (...of: T) => void) =>
  (...of: T): void => {
    if (is()) act(...of);
  };
