/** A value that is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A list of words, ready when it is first asked for, and again when other words were taught. */
export function wordSet(list: () => string): () => ReadonlySet<string> {
  let read: { readonly list: string; readonly set: ReadonlySet<string> } | undefined;
  return () => {
    const now = list();
    if (read?.list !== now) read = { list: now, set: new Set(now.split(' ')) };
    return read.set;
  };
}
