const coming = new Map<string, Promise<unknown>>();

/** What an address has, read as JSON and fetched once; where it does not come, the next try asks again. @throws where it does not come */
export function fetchOnce<T>(url: string): Promise<T> {
  const known =
    coming.get(url) ??
    fetch(url).then((response): Promise<unknown> => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
  coming.set(url, known);
  known.catch(() => coming.delete(url));
  return known as Promise<T>;
}
