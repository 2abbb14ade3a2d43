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
