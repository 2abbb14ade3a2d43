import { openIndex, type SearchIndex } from 'korean-search';
import { siteBase } from './address.ts';

/** Milliseconds before each new try of a file that did not arrive. */
const RETRIES = [250, 1_000];

/** Fetches a file of the index, more than once where the network fails. @throws Error where it does not arrive */
async function fetchFile(url: string): Promise<Uint8Array> {
  for (const pause of [...RETRIES, undefined]) {
    try {
      const response = await fetch(url);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      // what is not there now will not be there in a second either
      if (pause === undefined || response.status === 404) throw new Error(url, { cause: response.status });
    } catch (error) {
      if (pause === undefined || !(error instanceof TypeError) || !navigator.onLine) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(url);
}

let opened: Promise<SearchIndex> | undefined;

/** Opens the index once for a page; a failure is forgotten, so that the next call tries again. @throws Error where it does not arrive */
export function openSiteIndex(): Promise<SearchIndex> {
  const root = `${siteBase()}korean-search/`;
  opened ??= openIndex((path) => fetchFile(root + path));
  opened.catch(() => (opened = undefined));
  return opened;
}
