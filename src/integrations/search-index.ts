import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from 'korean-search';
import { recordsFromHtml, writeFiles, type HtmlFile } from 'korean-search/node';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import { indexedHtml } from './indexed-html.ts';
import { APART, INDEX_FOLDER, siteRecords } from '../site/search-records.ts';
import { listFiles } from './list-files.ts';

/** The pages of topics as the search reads them; other pages only point to these. */
async function readTopicPages(folder: string): Promise<HtmlFile[]> {
  const paths = listFiles(folder).filter((path) => path.endsWith('/index.html'));
  const pages = await Promise.all(
    paths.map(async (path) => ({
      url: `/${path.slice(0, -'index.html'.length)}`,
      html: await readFile(join(folder, path), 'utf8'),
    })),
  );
  return pages
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map(({ url, html }) => ({ url, html: indexedHtml(html) }));
}

/** What says no text of its own: where a figure is from, the link of a heading to itself. */
const SILENT = new Set(['source', 'anchor']);

/** Writes the index of the search from the built pages, the topics and the words that the content teaches it. */
export const searchIndex = (root: string, published: readonly PublishedTopic[]): AstroIntegration => ({
  name: 'saa:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const isSilent = ({ properties: { className } }: { properties: { className?: unknown } }): boolean =>
        [className].flat().some((name) => SILENT.has(String(name)));
      const sections = recordsFromHtml(await readTopicPages(folder), isSilent);
      const { records, vocabulary } = siteRecords(root, published, sections);
      const files = await buildIndex(records, { ...vocabulary, apart: APART });
      await writeFiles(join(folder, INDEX_FOLDER), files);
      logger.info(`검색 색인: 주제 ${published.length}개, 항목 ${records.length}개, 파일 ${files.length}개`);
    },
  },
});
