/** What a build before the store of what was studied has kept of the path. */
import type { StudyStore } from '../../study/store.ts';

/** Where earlier builds kept the path. */
const FORMER = 'exam-path';

/** Takes over what an earlier build has kept; twice is the same as once, whichever tab does it. */
export async function adopt(store: StudyStore): Promise<void> {
  try {
    const former: unknown = JSON.parse(localStorage.getItem(FORMER) ?? '[]');
    const keys = Array.isArray(former) ? former.filter((key) => typeof key === 'string') : [];
    if (keys.length > 0)
      await store.append(...keys.map((key) => ({ id: `${FORMER}:${key}`, kind: 'path' as const, key, done: true })));
    if (store.trouble === undefined) localStorage.removeItem(FORMER);
  } catch {
    // Nothing can be read there: nothing was kept.
  }
}
