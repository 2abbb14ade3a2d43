/** The topics that were open last, for the home page to lead back to; kept on the device alone. */
export const KEY = 'last-read';

/** Where a topic was being read: its path on this site, with the section, and the names of both. */
export interface LastRead {
  readonly path: string;
  readonly title: string;
  readonly section?: string | undefined;
}

/** So many are kept: who has looked something up comes back to what was read before. */
const MOST = 3;

/** What is kept, whatever that is: nothing when storage is denied or holds no text of ours. */
export function stored(): readonly (Partial<Record<keyof LastRead, unknown>> | null)[] {
  try {
    return [JSON.parse(localStorage.getItem(KEY) ?? '[]')].flat() as ReturnType<typeof stored>;
  } catch {
    return [];
  }
}

/** Remembers where this page is being read. */
export function rememberRead(read: LastRead): void {
  const others = stored().filter((one) => String(one?.path).split('#')[0] !== location.pathname);
  try {
    localStorage.setItem(KEY, JSON.stringify([read, ...others].slice(0, MOST)));
  } catch {
    // Denied or full: then the home page leads nowhere back.
  }
}
