/** A server answered, but not with what was asked for: who waits for a connection waits in vain. */
export class RefusedError extends Error {}

/** What sends each request anew that has not been answered. */
const pending = new Set<() => void>();

/**
 * What is asked for, by one request or more: {@link askAnew} sends another where none has been answered, and the first answer
 * counts. `isAnew` asks for one that waits for nothing the browser has of it.
 *
 * @throws where no request brings it
 */
function untilAnswered<T>(send: (isAnew: boolean) => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let open = 0;
  const ask = (isAnew: boolean): void => {
    open += 1;
    send(isAnew).then(resolve, (error: unknown) => {
      open -= 1;
      if (open === 0) reject(error);
    });
  };
  const again = (): void => {
    ask(true);
  };
  pending.add(again);
  ask(false);
  return promise.finally(() => pending.delete(again));
}

/** Sends all requests anew that wait for their answers; false where none does. */
export function askAnew(): boolean {
  for (const again of pending) again();
  return pending.size > 0;
}

/** What an address has, read as JSON. @throws where it does not come */
export const fetchJson = <T>(url: string): Promise<T> =>
  untilAnswered(async (isAnew) => {
    // A cache lets one request for an address go at a time: the one that hangs would hold the other back.
    const response = await fetch(url, isAnew ? { cache: 'reload' } : {});
    if (!response.ok) throw new RefusedError(`${url}: ${response.status}`);
    return (await response.json()) as T;
  });

const coming = new Map<string, Promise<unknown>>();

/** As {@link fetchJson}, fetched once; where it does not come, the next try asks again. @throws where it does not come */
export function fetchOnce<T>(url: string): Promise<T> {
  const known = coming.get(url) ?? fetchJson(url);
  coming.set(url, known);
  known.catch(() => coming.delete(url));
  return known as Promise<T>;
}
