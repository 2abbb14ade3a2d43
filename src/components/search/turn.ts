/** Tells whether a promise is kept within so many milliseconds; throws what it throws by then. */
export function isKeptWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, milliseconds);
    }),
  ]);
}

/** Tells of things that are begun one after the other whether each is still the latest. */
export class Latest {
  #run = 0;

  /** Begins another: what was begun before is late from now on. The result tells whether this one still is not. */
  begin(): () => boolean {
    const run = ++this.#run;
    return () => run === this.#run;
  }
}
