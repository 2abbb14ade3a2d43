import { useCallback, useEffect, useState } from 'preact/hooks';

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a JSON file of the site once; a failed request is sent again the next time. @throws where it does not come */
export function fetchJson<T>(url: string): Promise<T> {
  const known =
    fetched.get(url) ??
    fetch(url).then(async (response): Promise<unknown> => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.json();
    });
  fetched.set(url, known);
  known.catch(() => fetched.delete(url));
  return known as Promise<T>;
}

/** What was fetched, or that it could not be. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Waits for what `load` brings; where that fails it is tried again once there is a connection, or by `retry`. `load` must be stable. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    let isLeft = false;
    setFailed(false);
    load().then(
      (loaded) => {
        if (!isLeft) setValue(() => loaded);
      },
      () => {
        if (!isLeft) setFailed(true);
      },
    );
    addEventListener('online', retry);
    return () => {
      isLeft = true;
      removeEventListener('online', retry);
    };
  }, [load, turn]);
  return { value, hasFailed, retry };
}

/** Fetches a JSON file of the site. @see useLoaded */
export function useJson<T>(url: string): Loaded<T> {
  return useLoaded(useCallback(() => fetchJson<T>(url), [url]));
}
