/** Milliseconds for which a value stays in development, where content changes under us: about the rendering of one page. */
const FRESH_MS = 1000;
// Outside Vite, as in unit tests, there is no `env`.
const isDev = (import.meta as { env?: { DEV?: boolean } }).env?.DEV ?? false;

/**
 * Loads something that many pages need once for the whole build. In development it is loaded again when it is more than a second old.
 *
 * @example const getTerms = once(async () => readGlossary());
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  let loadedAt = 0;
  return () => {
    if (known === undefined || (isDev && Date.now() - loadedAt > FRESH_MS)) {
      known = load();
      loadedAt = Date.now();
    }
    return known;
  };
}
