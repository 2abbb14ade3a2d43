/** The topic that was open last, for the home page to lead back to; kept on the device alone. */
export const KEY = 'last-read';

/** A topic's path on this site, with the section that was being read, and its title. */
export interface LastRead {
  readonly path: string;
  readonly title: string;
}

/** What was read last: `undefined` when nothing is known, or storage is denied or holds something else. */
export function lastRead(): LastRead | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { path, title } = stored as Partial<Record<keyof LastRead, unknown>>;
    return typeof path === 'string' && path.startsWith('/') && !path.startsWith('//') && typeof title === 'string'
      ? { path, title }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what is being read. */
export function rememberRead(read: LastRead): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(read));
  } catch {
    // Denied or full: then the home page leads nowhere back.
  }
}
