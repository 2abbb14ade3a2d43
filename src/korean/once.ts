/** A value that is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A list of words, ready when it is first asked for. */
export const wordSet = (list: () => string): (() => ReadonlySet<string>) => once(() => new Set(list().split(' ')));
