import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundleFile, HtmlFile } from '../../src/search/build/read-pages.ts';

/**
 * Pagefind's bundle over pages, made in a thread and a process of its own while this one goes on: each page is taken as soon as it is there.
 */
export function runPagefindBeside(pages: Iterable<HtmlFile>): Promise<BundleFile[]> {
  const thread = new Worker(new URL('pagefind-thread.ts', import.meta.url));
  const made = once(thread, 'message') as Promise<[BundleFile[]]>;
  for (const page of pages) thread.postMessage(page);
  thread.postMessage(undefined);
  return made.then(([bundle]) => bundle);
}
