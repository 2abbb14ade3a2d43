import { LITERAL } from '../../search/layout.ts';
import { searchLiterally, searchWithPagefind, type LiteralHit } from '../../search/query/show/literal.ts';
import { allowScripts } from '../script-url.ts';
import { base, searchRoot } from './library.ts';

// Pagefind names its worker by a string
const workers = [searchRoot, searchRoot + LITERAL].map(
  (root) => new URL(`${root}pagefind-worker.js`, location.href).href,
);
allowScripts('default', (url) => (workers.includes(new URL(url, location.href).href) ? url : null));

/** Pages with words exactly as typed. */
export const findAsTyped = (words: string): Promise<LiteralHit[]> => searchLiterally(words, searchRoot, base);

/** Pages that Pagefind finds by itself. */
export const findWithPagefind = (query: string): Promise<LiteralHit[]> => searchWithPagefind(query, searchRoot, base);
