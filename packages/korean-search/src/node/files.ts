import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Fetcher } from '../query/store.ts';
import type { HtmlFile } from './records-from-html.ts';

/** Reads the pages of a built site: `a/index.html` is `/a/`, `a.html` is `/a.html`. @throws Error where there are none */
export async function readPages(folder: string): Promise<HtmlFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== '404.html')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      url: `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

/** Writes files into a folder, in the place of what was there. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Gives the files of an index in a folder. */
export const folderFetcher =
  (folder: string): Fetcher =>
  async (path) =>
    Uint8Array.from(await readFile(join(folder, path.replace(/\?.*$/, ''))));
