import { LITERAL } from '../../layout.ts';
import type { Piece } from './excerpt.ts';

/** A page that contains the words exactly as typed. */
export interface LiteralHit {
  /** URL with base path and, where the words stand under a heading, its anchor. */
  readonly url: string;
  readonly title: string;
  readonly heading: string | undefined;
  readonly excerpt: readonly Piece[];
}

interface PagefindData {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results?: readonly { title: string; url: string; excerpt: string; anchor?: { element: string } }[];
}
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  preload(word: string): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

const MOST = 10;

/** Pagefind's excerpt (text with `<mark>` and entities) as pieces, without parsing it as HTML. */
function toPieces(excerpt: string): Piece[] {
  const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part.replace(/<\/?mark>/g, '')), mark: part.startsWith('<mark>') }));
}

/**
 * Searches for the words exactly as typed, in this order, with Pagefind's own index over the visible text.
 *
 * Used when a reader asks for it (quotes, or "그대로 찾기"). Pagefind and its WebAssembly (70 KB and an index chunk) load
 * with the first such search only. `root` is the URL of the `pagefind/` folder.
 */
export async function searchLiterally(words: string, root: string, base: string): Promise<LiteralHit[]> {
  const plain = words.replaceAll('"', ' ').trim();
  // what is called so comes before what says so
  const isCalled = ({ title }: LiteralHit): number => Number(title.includes(plain));
  return (await ask(`"${plain}"`, [], root + LITERAL, base)).sort((a, b) => isCalled(b) - isCalled(a));
}

/** Letters of a word that tell where in Pagefind's index its stem stands. */
const BEGINNINGS = [2, 3, 4];

/**
 * Searches with Pagefind alone, over the stems, for pages with all words of a query: what is left where our own index is
 * missing. Pagefind shortens a word that it does not have, but looks only where the whole would stand: the beginnings of
 * the words are loaded, too.
 */
export const searchWithPagefind = (query: string, root: string, base: string): Promise<LiteralHit[]> =>
  ask(
    query,
    query.split(/\s+/).flatMap((word) => BEGINNINGS.flatMap((end) => (end < word.length ? [word.slice(0, end)] : []))),
    root,
    base,
  );

async function ask(query: string, ahead: readonly string[], root: string, base: string): Promise<LiteralHit[]> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 22 });
  await Promise.all(ahead.map((word) => pagefind.preload(word)));
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map((page) => {
    const best = page.sub_results?.find(({ anchor }) => anchor !== undefined && /^h[2-4]$/i.test(anchor.element));
    return {
      url: best?.url ?? page.url,
      title: page.meta.title ?? '',
      heading: best?.title,
      excerpt: toPieces(best?.excerpt ?? page.excerpt),
    };
  });
}
