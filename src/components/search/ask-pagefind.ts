import { LITERAL } from '../../search/layout.ts';
import { searchLiterally, searchWithPagefind, type LiteralHit } from '../../search/query/show/literal.ts';
import { allowScripts } from '../script-url.ts';
import { base, searchRoot } from './library.ts';
import type { SearchRun } from './run-search.ts';

// Pagefind names its worker by a string
const workers = [searchRoot, searchRoot + LITERAL].map(
  (root) => new URL(`${root}pagefind-worker.js`, location.href).href,
);
allowScripts('default', (url) => (workers.includes(new URL(url, location.href).href) ? url : null));

/** Pages with words exactly as typed. */
export const findAsTyped = (words: string): Promise<LiteralHit[]> => searchLiterally(words, searchRoot, base);

/** Finds with Pagefind where our own files are missing; false where that is missing too, or finds nothing. */
export async function searchWithoutIndex({
  query,
  current,
  results,
  shows,
  finish,
  again,
}: SearchRun): Promise<boolean> {
  const hits = await searchWithPagefind(query, searchRoot, base);
  if (hits.length === 0 || !current()) return false;
  shows();
  results.showPlain(hits, again);
  finish(hits.length, true);
  return true;
}
