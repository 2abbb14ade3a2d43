import { join } from 'node:path';
import type { HtmlFile, Page } from '../../src/search/build/read-pages.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';

const PATH = '.cache/page-texts.json';
/** All that decides what is read of a page; Pagefind's version is in the lockfile. */
const CODE = ['package-lock.json', 'src/search/build/read-pages.ts'];

type Kept = Readonly<Record<string, Page>>;

/** A name that no other text, page or code has. */
const nameOf = (code: string, { url, html }: HtmlFile): string => nameOfParts(code, url, html);

/**
 * The text of every page, by address: those that were read before from `<root>/.cache`, and the others from `read`, which may be asked for
 * none, some or all.
 *
 * @param cut the pages as `indexedHtml` gives them
 */
export async function keepTexts(
  root: string,
  cut: readonly HtmlFile[],
  read: (pages: readonly HtmlFile[]) => Promise<readonly Page[]>,
): Promise<Page[]> {
  const code = hashFiles(CODE, root);
  const path = join(root, PATH);
  const kept = (readKept(path) as Kept | undefined) ?? {};
  const names = new Map(cut.map((page) => [page.url, nameOf(code, page)]));
  const missing = cut.filter(({ url }) => kept[names.get(url) ?? ''] === undefined);
  const fresh = new Map((missing.length === 0 ? [] : await read(missing)).map((page) => [page.url, page]));
  const pages = cut.flatMap(({ url }) => {
    const page = fresh.get(url) ?? kept[names.get(url) ?? ''];
    return page === undefined ? [] : [[names.get(url) ?? '', page] as const];
  });
  writeKept(path, Object.fromEntries(pages));
  return pages.map(([, page]) => page).sort((a, b) => (a.url < b.url ? -1 : 1));
}
