const KEY = 'search:recent';
const MOST = 6;

/** Queries after which a result was opened, newest first. Empty where storage is blocked or holds something else. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query in front of the recent ones. */
export function rememberQuery(query: string): void {
  const text = query.normalize('NFC').trim();
  if (text.length < 2) return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([text, ...recentQueries().filter((other) => other !== text)].slice(0, MOST)),
    );
  } catch {
    // storage is full or blocked: recent queries are a convenience only
  }
}

/** Forgets all recent queries. */
export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was stored either
  }
}
