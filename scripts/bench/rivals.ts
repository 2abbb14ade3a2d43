/** The index that ours is compared with, over the same pages. */
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchFile } from '../../src/search/build/build-files.ts';
import type { Page } from '../../src/search/build/read-pages.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a plain site would have it. */
function htmlOf({ title, sections }: Page): string {
  const body = sections.map(({ id, heading, text }, at) =>
    at === 0
      ? `<h1>${escape(title)}</h1><p>${escape(text)}</p>`
      : `<h2 id="${id}">${escape(heading)}</h2><p>${escape(text)}</p>`,
  );
  return `<html lang="ko"><body><main data-pagefind-body>${body.join('')}</main></body></html>`;
}

/** Pages that Pagefind is given at once: its process answers each one by one. */
const BATCH = 64;

/** Pagefind's bundle over pages, as it comes. */
export async function pagefindBundle(pages: readonly Page[]): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (index === undefined) throw new Error(errors.join(' '));
  for (let at = 0; at < pages.length; at += BATCH)
    await Promise.all(
      pages.slice(at, at + BATCH).map((page) => index.addHTMLFile({ url: page.url, content: htmlOf(page) })),
    );
  const { files } = await index.getFiles();
  await pagefind.close();
  return files;
}

const SAMPLE = 40;

/** Compressed size of many files, from every fortieth of the small ones. */
export function sampledBytes(files: readonly SearchFile[]): number {
  const [core, ...others] = files;
  const size = (file: SearchFile | undefined): number => (file === undefined ? 0 : gzipSync(file.content).length);
  const sample = others.filter((_, at) => at % SAMPLE === 0);
  return size(core) + (others.length / Math.max(1, sample.length)) * sample.reduce((sum, file) => sum + size(file), 0);
}
