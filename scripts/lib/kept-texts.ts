import { join } from 'node:path';
import type { HtmlFile, Page } from '../../src/search/build/read-pages.ts';
import { hashFiles } from './inputs-hash.ts';
import { keepNamed, nameOfParts } from './kept-file.ts';

const PATH = '.cache/page-texts.json';
/** All that decides what is read of a page; Pagefind's version is in the lockfile. */
const CODE = ['package-lock.json', 'src/search/build/read-pages.ts'];

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
  const { has, recall, write } = keepNamed(join(root, PATH));
  const named = cut.map((page) => ({ page, name: nameOfParts(code, page.url, page.html) }));
  const missing = named.filter(({ name }) => !has(name)).map(({ page }) => page);
  const fresh = new Map((missing.length === 0 ? [] : await read(missing)).map((page) => [page.url, page]));
  const pages = named.flatMap(({ page, name }) => recall(name, () => fresh.get(page.url)) ?? []);
  write();
  return pages.sort((a, b) => (a.url < b.url ? -1 : 1));
}
