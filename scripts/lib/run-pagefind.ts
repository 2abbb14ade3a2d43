import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundleFile, HtmlFile } from '../../src/search/build/read-pages.ts';

/** Pagefind in a thread and a process of its own, which reads each page as soon as it is added while this thread goes on. */
export function openPagefind(): { add: (page: HtmlFile) => void; bundle: () => Promise<BundleFile[]> } {
  const thread = new Worker(new URL('pagefind-thread.ts', import.meta.url));
  const made = once(thread, 'message') as Promise<[BundleFile[]]>;
  return {
    add: (page) => {
      thread.postMessage(page);
    },
    bundle: () => {
      thread.postMessage(undefined);
      return made.then(([bundle]) => bundle);
    },
  };
}
