/** After so many milliseconds what is waited for says so. */
const BUSY = 150;

/** What comes; `say` is called where it takes so long that it is to be said. */
export function sayBusy<T>(coming: Promise<T>, say: () => void): Promise<T> {
  const busy = setTimeout(say, BUSY);
  return coming.finally(() => {
    clearTimeout(busy);
  });
}
