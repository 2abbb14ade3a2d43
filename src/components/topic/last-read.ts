/** The topics that were open last and what was being solved, for the home page to lead back to; kept on the device alone. */
export const KEY = 'last-read';

/** A topic's path on this site, with the section that was being read, and its title; or those of a run of questions. */
export interface LastRead {
  readonly path: string;
  readonly title: string;
}

/** So many are kept: who has looked something up comes back to what was read before. */
const MOST = 2;

const pageOf = ({ path }: Pick<LastRead, 'path'>): string => path.replace(/[?#].*/, '');

/** What was read last, the latest first; nothing when storage is denied or holds something else. */
export function lastRead(): readonly LastRead[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return [stored].flat().filter((one): one is LastRead => {
      const { path, title } = (one ?? {}) as Partial<Record<keyof LastRead, unknown>>;
      return typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string';
    });
  } catch {
    return [];
  }
}

/** Remembers what is being read; of a page that is done with (without a title) nothing. */
export function rememberRead({ path, title }: Partial<LastRead> & Pick<LastRead, 'path'>): void {
  try {
    const others = lastRead().filter((one) => pageOf(one) !== pageOf({ path }));
    const kept = title === undefined ? others : [{ path, title }, ...others].slice(0, MOST);
    if (kept.length > 0) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // Denied or full: then the home page leads nowhere back.
  }
}
