import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Instance {
  search(query: string): Promise<{ results: readonly { id: string; data(): Promise<{ raw_url: string }> }[] }>;
}
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}

/** Ids of topics that are asked for. */
const MOST = 10;

/** Asks Pagefind alone, with its own script and the ranking it has by default: ids of the ten best topics. `folder` is that of its bundle. */
export async function openPagefind(folder: string): Promise<(query: string) => Promise<readonly string[]>> {
  // it fetches its files by their paths
  globalThis.fetch = (path) => Promise.resolve(new Response(readFileSync((path as string).replace(/\?.*$/, ''))));
  const script = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  const pagefind = script.createInstance({ basePath: join(folder, '/'), noWorker: true });
  const ids = new Map<string, string>();
  return async (query) => {
    const { results } = await pagefind.search(query);
    return Promise.all(
      results.slice(0, MOST).map(async (result) => {
        const known = ids.get(result.id) ?? (await result.data()).raw_url.replace(/^\/|\/$/g, '');
        ids.set(result.id, known);
        return known;
      }),
    );
  };
}
